import { administratorGuid } from "../roles/signedInAccount.ts";
import { memberGuard } from "./declaration/memberGuard.ts";
import { defineNoun } from "./defineNoun.ts";
import { hasAdministrator } from "./recipient/directory/domainGroups.ts";
import { isGroupMember } from "./recipient/directory/recipientTypes.ts";
import { softDeletedRows } from "./recipient/mailbox/softDeletion.ts";

export default defineNoun({
  noun: "DistributionGroupMember",
  tasks: "RecipientTasks",
  kind: "relation",
  called: "member of the group",
  verbs: ["Get", "Add", "Remove", "Update"],
  relation: {
    owner: "DistributionGroup",
    member: "Member",
    inOwner: true,
    memberNoun: "Recipient",
    memberAccepts: isGroupMember,
    shows: "Recipient",
    guard: memberGuard("DistributionGroup"),
    always: (world, owner) =>
      hasAdministrator(world, owner) ? [{ member: administratorGuid(world), values: {} }] : [],
    alsoShown: (owner, given, world) =>
      given.get("IncludeSoftDeletedObjects") === true
        ? softDeletedRows(world).filter(
            ({ values }) => Array.isArray(values.FormerGroups) && values.FormerGroups.includes(owner),
          )
        : [],
  },
  parameters: {
    IncludeSoftDeletedObjects: { accepted: "Read where members are shown that the cloud has deleted." },
    BypassSecurityGroupManagerCheck: { accepted: "The guard reads it." },
  },
  sentences: {
    // Observed of Add-; of Remove- inferred.
    Add: 'Adding distribution group member "{2}" on distribution group Identity:"{3}".',
    Remove: 'Removing distribution group member "{2}" on distribution group Identity:"{3}".',
  },
  source: "documented",
});
