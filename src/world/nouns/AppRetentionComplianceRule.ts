import { defineNoun } from "./defineNoun.ts";
import { ruleBase } from "./policy/complianceBase.ts";
import { complianceRule } from "./policy/complianceErrors.ts";
import { lockedRule } from "./policy/preservationLock.ts";
import { onlyRule } from "./policy/rulesOfPolicy.ts";

export default defineNoun({
  noun: "AppRetentionComplianceRule",
  kind: "keyed",
  called: "app retention compliance rule",
  verbs: ["Get", "New", "Remove", "Set"],
  properties: ruleBase("AppRetentionCompliancePolicy"),
  validate: (change) => onlyRule(change) ?? lockedRule(change, "AppRetentionCompliancePolicy"),
  ...complianceRule("Retention"),
  source: "inferred",
});
