import { defineCmdlet } from "../../src/command/prelude.ts";
import type { Values } from "../../src/world/nouns/defineNoun.ts";
import { primaryAddress } from "../../src/world/nouns/recipient/address/proxyAddresses.ts";
import group from "../../src/world/nouns/recipient/DistributionGroup.ts";
import {
  detailsOf,
  isOneOf,
  mailGroups,
  plainGroups,
  unifiedGroups,
} from "../../src/world/nouns/recipient/directory/recipientTypes.ts";
import { addLink } from "../../src/world/nouns/recipient/group/groupLinks.ts";
import { membersOf } from "../../src/world/nouns/recipient/group/groupMembership.ts";
import recipient from "../../src/world/nouns/recipient/Recipient.ts";
import { findRow, getRow } from "../../src/world/nouns/rows/findRow.ts";
import { type NounRow, recipients } from "../../src/world/nouns/rows/NounRow.ts";
import { changeRow } from "../../src/world/nouns/rows/writeRow.ts";
import { wordsGiven } from "../../src/world/values/given.ts";
import { textList } from "../../src/world/values/text/textList.ts";
import type { World } from "../../src/world/World.ts";
import { defineCheck } from "./_noun/steps/defineCheck.ts";

const reserved = { notModelled: "is reserved for Microsoft's internal use" };
const isGroup = isOneOf(...mailGroups, ...plainGroups, ...unifiedGroups, "DynamicDistributionGroup");

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
  const ErrorReason = obstacle(world, row);
  if (ErrorReason !== "") return { DLIdentity, ErrorReason };
  world.store.transact(() => {
    const { row: made } = changeRow(world, group, row, { RecipientTypeDetails: "GroupMailbox" });
    for (const owner of ownersOf(world, row)) addLink(world, made, "Members", owner);
  });
  return { DLIdentity, ErrorReason, SuccessfullySubmittedForUpgrade: true };
}

/** Why a list cannot be upgraded (documented which; texts inferred). */
function obstacle(world: World, row: NounRow): string {
  const owners = ownersOf(world, row);
  if (owners.length === 0) return "The group has no owner.";
  if (owners.length > 100) return "The group has more than 100 owners.";
  const nested = membersOf(row, world).some((guid) => {
    const member = world.store.get(recipients, guid);
    return member !== undefined && isGroup(member);
  });
  if (nested) return "The group has other groups as members.";
  return row.values.RecipientTypeDetails === "MailUniversalDistributionGroup"
    ? ""
    : "The group isn't a distribution list.";
}

/** A role group owns none for this purpose (inferred). */
function ownersOf(world: World, { values }: NounRow): readonly string[] {
  return textList(values.ManagedBy).filter((guid) => {
    const owner = findRow(world, recipient, guid);
    return owner === null || detailsOf(owner) !== "RoleGroup";
  });
}
