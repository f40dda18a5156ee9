import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "RetentionCompliancePolicy",
  kind: "keyed",
  called: "retention compliance policy",
  verbs: ["Get", "New", "Remove", "Set"],
  source: "inferred",
});
