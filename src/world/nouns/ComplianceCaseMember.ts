import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "ComplianceCaseMember",
  kind: "relation",
  called: "member of the compliance case",
  verbs: ["Add", "Get", "Remove", "Update"],
  identityParameters: ["Case"],
  relation: { owner: "ComplianceCase", member: "Member", memberNoun: "Recipient", shows: "Recipient" },
  source: "inferred",
});
