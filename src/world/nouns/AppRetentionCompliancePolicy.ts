import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "AppRetentionCompliancePolicy",
  kind: "keyed",
  called: "app retention compliance policy",
  verbs: ["Get", "New", "Remove", "Set"],
  source: "inferred",
});
