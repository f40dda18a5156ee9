import { defineNoun } from "./defineNoun.ts";
import { onlyRule } from "./policy/rulesOfPolicy.ts";

export default defineNoun({
  noun: "AppRetentionComplianceRule",
  kind: "keyed",
  called: "app retention compliance rule",
  verbs: ["Get", "New", "Remove", "Set"],
  validate: onlyRule,
  source: "inferred",
});
