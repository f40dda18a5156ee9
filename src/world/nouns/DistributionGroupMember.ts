import { defineNoun } from "./defineNoun.ts";
import { memberGuard } from "./memberGuard.ts";

export default defineNoun({
  noun: "DistributionGroupMember",
  kind: "relation",
  called: "member of the group",
  verbs: ["Get", "Add", "Remove", "Update"],
  relation: {
    owner: "DistributionGroup",
    member: "Member",
    memberNoun: "Recipient",
    shows: "Recipient",
    guard: memberGuard("DistributionGroup"),
  },
  parameters: { BypassSecurityGroupManagerCheck: { accepted: "The guard reads it." } },
  source: "documented",
});
