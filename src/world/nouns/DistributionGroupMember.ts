import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "DistributionGroupMember",
  kind: "relation",
  called: "member of the group",
  verbs: ["Get", "Add", "Remove", "Update"],
  relation: { owner: "DistributionGroup", member: "Member", memberNoun: "Recipient", shows: "Recipient" },
  parameters: { BypassSecurityGroupManagerCheck: { accepted: "The signed-in account may change every group." } },
  source: "documented",
});
