import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "WorkforceInsightsDelegationAccess",
  kind: "keyed",
  called: "workforce insights delegation access",
  verbs: ["Add", "Get", "Remove"],
  source: "inferred",
});
