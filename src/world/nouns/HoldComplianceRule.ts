import { defineNoun } from "./defineNoun.ts";
import { ruleBase } from "./policy/complianceBase.ts";
import { complianceRule } from "./policy/complianceErrors.ts";
import { onlyRule } from "./policy/rulesOfPolicy.ts";

export default defineNoun({
  noun: "HoldComplianceRule",
  kind: "keyed",
  called: "hold compliance rule",
  verbs: ["Get", "New", "Remove", "Set"],
  properties: ruleBase("HoldCompliancePolicy"),
  validate: onlyRule,
  ...complianceRule("Hold"),
  source: "inferred",
});
