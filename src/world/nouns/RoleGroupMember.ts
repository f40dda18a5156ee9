import { organizationManagers } from "../roles/serviceRoleGroups.ts";
import { administratorGuid } from "../roles/signedInAccount.ts";
import { memberGuard } from "./declaration/memberGuard.ts";
import { defineNoun } from "./defineNoun.ts";
import { isSecurityPrincipal } from "./recipient/directory/recipientTypes.ts";

export default defineNoun({
  noun: "RoleGroupMember",
  tasks: "RbacTasks",
  kind: "relation",
  called: "member of the role group",
  verbs: ["Get", "Add", "Remove", "Update"],
  relation: {
    owner: "RoleGroup",
    member: "Member",
    inOwner: true,
    memberNoun: "Recipient",
    memberAccepts: isSecurityPrincipal,
    shows: "Recipient",
    guard: memberGuard("RoleGroup"),
    /** The account that set the organisation up is a member of Organization Management (documented). */
    always: (world, owner) => {
      const member = administratorGuid(world);
      return organizationManagers(world).includes(owner) ? [{ member, values: {} }] : [];
    },
  },
  parameters: { BypassSecurityGroupManagerCheck: { accepted: "The guard reads it." } },
  source: "documented",
});
