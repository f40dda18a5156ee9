import { nameGuid } from "../../base/nameGuid.ts";
import { getOrganization } from "../Organization.ts";
import { memberGuard } from "./declaration/memberGuard.ts";
import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "RoleGroupMember",
  tasks: "RbacTasks",
  kind: "relation",
  called: "member of the role group",
  verbs: ["Get", "Add", "Remove", "Update"],
  relation: {
    owner: "RoleGroup",
    member: "Member",
    memberNoun: "Recipient",
    shows: "Recipient",
    guard: memberGuard("RoleGroup"),
    /** The account that set the organisation up is a member of Organization Management (documented). */
    always: (world, owner) => {
      const { guid } = getOrganization(world);
      const isOrganizationManagement = owner === nameGuid(guid, "Recipient", "Organization Management");
      return isOrganizationManagement ? [{ member: nameGuid(guid, "Recipient", "Administrator"), values: {} }] : [];
    },
  },
  parameters: { BypassSecurityGroupManagerCheck: { accepted: "The guard reads it." } },
  source: "documented",
});
