import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "RoleGroupMember",
  kind: "relation",
  called: "member of the role group",
  verbs: ["Get", "Add", "Remove", "Update"],
  relation: { owner: "RoleGroup", member: "Member", memberNoun: "Recipient", shows: "Recipient" },
  parameters: { BypassSecurityGroupManagerCheck: { accepted: "The signed-in account may change every group." } },
  source: "documented",
});
