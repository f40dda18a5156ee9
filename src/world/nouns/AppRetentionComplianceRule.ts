import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "AppRetentionComplianceRule",
  kind: "keyed",
  called: "app retention compliance rule",
  verbs: ["Get", "New", "Remove", "Set"],
  source: "inferred",
});
