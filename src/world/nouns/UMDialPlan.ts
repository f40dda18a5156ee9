import { getOrganization } from "../Organization.ts";
import { wordGiven } from "../values/given.ts";
import { textList } from "../values/text/textList.ts";
import type { World } from "../World.ts";
import { ranges } from "./declaration/ranges.ts";
import { defineNoun, type PropertyRule, type Values } from "./defineNoun.ts";
import { nounError } from "./messages/nounMessages.ts";
import { voiceError } from "./messages/voiceMessages.ts";
import { nounNamed } from "./nounNamed.ts";
import { listRows } from "./rows/listRows.ts";
import type { NounRow } from "./rows/NounRow.ts";
import { referencedObject } from "./rows/valuePlace.ts";
import { createRow } from "./rows/writeRow.ts";

export default defineNoun({
  noun: "UMDialPlan",
  kind: "keyed",
  called: "UM dial plan",
  directory: {
    containers: ["UM DialPlan Container"],
    objectClass: ["top", "msExchUMDialPlan"],
    exchangeVersion: "0.1 (8.0.535.0)",
  },
  verbs: ["Get", "New", "Remove", "Set"],
  properties: {
    ...ranges({
      NumberOfDigitsInExtension: [1, 20],
      LogonFailuresBeforeDisconnect: [1, 20],
      InputFailuresBeforeDisconnect: [1, 20],
      MaxCallDuration: [10, 120],
      MaxRecordingDuration: [1, 100],
      RecordingIdleTimeout: [2, 10],
    }),
    AvailableLanguages: { kind: "MultiValuedProperty<String>", default: ["en-US"] },
    UMMailboxPolicies: objectsOfPlan("UMMailboxPolicy"),
    UMAutoAttendants: objectsOfPlan("UMAutoAttendant"),
    // The servers whose service has the plan, in the directory a backward link.
    UMServers: {
      kind: "MultiValuedProperty<String>",
      derive: ({ guid }, world) =>
        rowsOf(world, "UMService")
          .filter(({ values }) => textList(values.DialPlans).includes(guid))
          .map(({ name }) => name),
    },
    UMIPGateway: {
      kind: "MultiValuedProperty<String>",
      derive: ({ guid }, world) =>
        rowsOfPlan(world, "UMHuntGroup", guid).map(
          ({ values }) => referencedObject(world, ["UMIPGateway"], String(values.UMIPGateway ?? "")).text,
        ),
    },
    PhoneContext: { kind: "String", default: ({ name }, world) => phoneContext(name, world) },
  },
  // A plan that is renamed keeps it: it stands in the addresses of mailboxes.
  presets: (_values, world, given): Values => ({ PhoneContext: phoneContext(wordGiven(given, "Name") ?? "", world) }),
  // Documented: mailbox policies, gateways and servers.
  keptBy: {
    ...{ UMMailboxPolicy: ["UMDialPlan"], UMAutoAttendant: ["UMDialPlan"], UMHuntGroup: ["UMDialPlan"] },
    ...{ UMService: ["DialPlans"], UMCallRouterSettings: ["DialPlans"] },
  },
  validate: ({ after }) =>
    typeof after?.values.CountryOrRegionCode === "string" && !/^\d*$/.test(after.values.CountryOrRegionCode)
      ? voiceError("RegionCodeInvalid", { value: after.values.CountryOrRegionCode })
      : after && Number(after.values.MaxRecordingDuration ?? 0) >= Number(after.values.MaxCallDuration ?? Infinity)
        ? nounError("ThresholdOrder", { greater: "MaxCallDuration", less: "MaxRecordingDuration" })
        : null,
  // A plan comes with a policy for its users.
  changed({ world, before, after, given }) {
    if (given.get("GenerateUMMailboxPolicy") === false) return;
    const definition = nounNamed("UMMailboxPolicy");
    if (!before && after && definition)
      createRow(world, definition, { name: `${after.name} Default Policy`, values: { UMDialPlan: after.guid } });
  },
  source: "documented",
});

function phoneContext(name: string, world: World): string {
  return `${name.replaceAll(" ", "")}.${getOrganization(world).dnsDomain}`;
}

function rowsOfPlan(world: World, noun: string, plan: string): readonly NounRow[] {
  return rowsOf(world, noun).filter(({ values }) => values.UMDialPlan === plan);
}

function rowsOf(world: World, noun: string): readonly NounRow[] {
  const definition = nounNamed(noun);
  return definition ? listRows(world, definition) : [];
}

function objectsOfPlan(noun: string): PropertyRule {
  return {
    kind: "MultiValuedProperty<String>",
    derive: ({ guid }, world) => rowsOfPlan(world, noun, guid).map(({ name }) => name),
  };
}
