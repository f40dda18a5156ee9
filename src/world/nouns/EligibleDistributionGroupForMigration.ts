import distributionGroup from "./recipient/DistributionGroup.ts";
import { defineRecipient } from "./recipient/defineRecipient.ts";
import { isOneOf } from "./recipient/directory/recipientTypes.ts";
import { groupsOf, membersOf } from "./recipient/group/groupMembership.ts";

const isList = isOneOf("MailUniversalDistributionGroup");

/** Distribution groups that could become groups of Microsoft 365: flat ones of the cloud with owners (documented). */
export default defineRecipient({
  ...distributionGroup,
  noun: "EligibleDistributionGroupForMigration",
  data: "DistributionGroup",
  called: "distribution group to migrate",
  verbs: ["Get"],
  accepts: isList,
  hidden: (row, _given, world) => {
    const { ManagedBy, IsDirSynced, ModerationEnabled } = row.values;
    const hasOwners = Array.isArray(ManagedBy) && ManagedBy.length > 0 && ManagedBy.length <= 100;
    const members = new Set(membersOf(row, world));
    const isFlat = groupsOf(row, world).length === 0 && !membersAreGroups(members, world);
    return !hasOwners || IsDirSynced === true || ModerationEnabled === true || !isFlat;
  },
});

function membersAreGroups(members: ReadonlySet<string>, world: Parameters<typeof membersOf>[1]): boolean {
  return [...members].some((guid) => membersOf({ guid }, world).length > 0);
}
