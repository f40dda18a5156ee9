import { defineCmdlet } from "../../src/command/prelude.ts";
import type { Values } from "../../src/world/nouns/defineNoun.ts";
import { primaryAddress } from "../../src/world/nouns/recipient/address/proxyAddresses.ts";
import group from "../../src/world/nouns/recipient/DistributionGroup.ts";
import { addLink } from "../../src/world/nouns/recipient/group/groupLinks.ts";
import { accessTypeFor, ownersOf, upgradeObstacle } from "../../src/world/nouns/recipient/group/groupUpgrade.ts";
import { getRow } from "../../src/world/nouns/rows/findRow.ts";
import { changeRow } from "../../src/world/nouns/rows/writeRow.ts";
import { wordsGiven } from "../../src/world/values/given.ts";
import type { World } from "../../src/world/World.ts";
import { defineCheck } from "./_noun/steps/defineCheck.ts";

const reserved = { notModelled: "is reserved for Microsoft's internal use" };

/** Makes distribution lists groups of Microsoft 365: name, addresses, owners and members stay. It is done at once. */
export default defineCmdlet({
  ...defineCheck({
    verb: "Upgrade",
    noun: "DistributionGroup",
    called: "distribution group",
    synopsis: "Makes distribution lists groups of Microsoft 365.",
    reads: ["DlIdentities"],
    parameters: { ActionType: reserved, ExecutingUser: reserved, Organization: reserved },
    type: "Microsoft.Exchange.Management.RecipientTasks.UpgradeDistributionGroupResult",
    properties: {
      DLIdentity: { kind: "String" },
      ErrorReason: { kind: "String" },
      SuccessfullySubmittedForUpgrade: { kind: "Boolean", default: false },
    },
    source: "documented",
    run: ({ world, given }) => wordsGiven(given, "DlIdentities").map((word) => upgraded(world, word)),
  }),
  module: "Exchange",
});

function upgraded(world: World, identity: string): Values {
  const row = getRow(world, group, identity);
  const DLIdentity = primaryAddress(row) ?? row.name;
  const ErrorReason = upgradeObstacle(world, row);
  if (ErrorReason !== "") return { DLIdentity, ErrorReason };
  world.store.transact(() => {
    const { row: made } = changeRow(world, group, row, {
      RecipientTypeDetails: "GroupMailbox",
      AccessType: accessTypeFor(world, row),
    });
    for (const owner of ownersOf(world, row)) addLink(world, made, "Members", owner);
  });
  return { DLIdentity, ErrorReason, SuccessfullySubmittedForUpgrade: true };
}
