import { expect } from "chai";
import { VirtualClock } from "../../../src/base/Clock.ts";
import { openMemoryStore } from "../../../src/store/openMemoryStore.ts";
import type { NounDefinition } from "../../../src/world/nouns/defineNoun.ts";
import { nounNamed } from "../../../src/world/nouns/nounNamed.ts";
import { getRow } from "../../../src/world/nouns/rows/findRow.ts";
import type { NounRow } from "../../../src/world/nouns/rows/NounRow.ts";
import { relationRows } from "../../../src/world/nouns/rows/relations.ts";
import { openWorld } from "../../../src/world/openWorld.ts";
import { ScenarioObjectError } from "../../../src/world/scenario/ScenarioObjectError.ts";
import type { Scenario } from "../../../src/world/scenario/scenarioShape.ts";
import type { World } from "../../../src/world/World.ts";
import { worldSchema } from "../../../src/world/worldSchema.ts";
import { scenarioNamed } from "../harness.ts";

type Objects = NonNullable<Scenario["objects"]>;

function worldWith(objects: Objects): World {
  const scenario = { ...scenarioNamed("fabrikam"), objects };
  const clock = new VirtualClock(Date.parse(scenario.startTime));
  return openWorld(openMemoryStore(worldSchema), scenario, { clock, seed: 1 });
}

function rowOf(world: World, noun: string, name: string): NounRow {
  const definition = nounNamed(noun);
  if (!definition) throw new Error(noun);
  return getRow(world, definition, name);
}

describe("objects of a scenario", () => {
  const objects: Objects = {
    DistributionGroupMember: [{ owner: "Team", name: "Ann" }],
    DistributionGroup: [{ name: "Team", values: { ManagedBy: ["Ann"] } }],
    CASMailbox: [{ name: "Ann", values: { ActiveSyncEnabled: false } }],
    Mailbox: [{ name: "Ann", ou: "Sales", values: { Database: "DB1", Department: "Sales" } }],
    MailboxDatabase: [{ name: "DB1", values: { Server: "SERVER", IssueWarningQuota: "1 GB" } }],
    OrganizationalUnit: [{ name: "Sales" }],
  };

  it("are made in an order in which what they name is there", () => {
    const world = worldWith(objects);
    const ann = rowOf(world, "Mailbox", "Ann");
    expect(ann.distinguishedName).to.match(/^CN=Ann,OU=Sales,/);
    expect(ann.values.Database).to.equal(rowOf(world, "MailboxDatabase", "DB1").guid);
    expect(ann.values.ActiveSyncEnabled).to.equal(false);
    const team = rowOf(world, "DistributionGroup", "Team");
    expect(
      relationRows(world, nounNamed("DistributionGroupMember") as NounDefinition, team.guid).map(({ name }) => name),
    ).to.deep.equal([ann.guid]);
  });

  it("have GUIDs that no other object moves", () => {
    const more = { ...objects, Mailbox: [{ name: "Bob" }, ...objects.Mailbox] };
    const [ann, again] = [objects, more].map((each) => rowOf(worldWith(each), "Mailbox", "Ann"));
    expect(again).to.deep.equal(ann);
  });

  const faults: readonly (readonly [string, Objects, string, string])[] = [
    ["an unknown noun", { Mailbux: [] }, "objects.Mailbux", "no noun"],
    [
      "an address that is none",
      { MailContact: [{ name: "A", values: { ExternalEmailAddress: "not an address" } }] },
      "objects.MailContact.0",
      "isn't a valid SMTP address",
    ],
    ["an unknown value", { Mailbox: [{ name: "A", values: { X: 1 } }] }, "objects.Mailbox.0.values.X", "no such value"],
    [
      "a computed value",
      { Mailbox: [{ name: "A", values: { IsShared: true } }] },
      "objects.Mailbox.0.values.IsShared",
      "computed",
    ],
    [
      "a wrong value",
      { MailboxDatabase: [{ name: "A", values: { IssueWarningQuota: "much" } }] },
      "objects.MailboxDatabase.0.values.IssueWarningQuota",
      "much",
    ],
    [
      "an object that is not there",
      { Mailbox: [{ name: "A", values: { Manager: "B" } }] },
      "objects.Mailbox.0",
      'Couldn\'t find object "B"',
    ],
    [
      "a membership without owner",
      { DistributionGroupMember: [{ name: "A" }] },
      "objects.DistributionGroupMember.0",
      "owner",
    ],
    [
      "a unit where none is",
      { RetentionPolicy: [{ name: "A", ou: "Users" }] },
      "objects.RetentionPolicy.0.ou",
      "only recipients",
    ],
  ];
  for (const [title, wrong, path, what] of faults)
    it(`refuse ${title} with its place`, () => {
      let error: unknown;
      try {
        worldWith(wrong);
      } catch (thrown) {
        error = thrown;
      }
      if (!(error instanceof ScenarioObjectError)) throw error;
      expect(error.path.join(".")).to.equal(path);
      expect(error.message).to.contain(what);
    });
});
