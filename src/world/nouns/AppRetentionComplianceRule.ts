import { defineNoun } from "./defineNoun.ts";
import { lockedRule } from "./policy/preservationLock.ts";
import { onlyRule } from "./policy/rulesOfPolicy.ts";

export default defineNoun({
  noun: "AppRetentionComplianceRule",
  kind: "keyed",
  called: "app retention compliance rule",
  verbs: ["Get", "New", "Remove", "Set"],
  validate: (change) => onlyRule(change) ?? lockedRule(change, "AppRetentionCompliancePolicy"),
  source: "inferred",
});
