import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "WorkforceInsightsDelegationAccess",
  kind: "keyed",
  called: "workforce insights delegation access",
  verbs: ["Add", "Get", "Remove"],
  parameters: { ResultSize: { accepted: "It counts answers, and an account's are few." } },
  source: "inferred",
});
