import { defineNoun } from "./defineNoun.ts";
import { ruleBase } from "./policy/complianceBase.ts";
import { complianceRule } from "./policy/complianceErrors.ts";
import { onlyRule } from "./policy/rulesOfPolicy.ts";

export default defineNoun({
  noun: "CaseHoldRule",
  kind: "keyed",
  called: "case hold rule",
  verbs: ["Get", "New", "Remove", "Set"],
  properties: ruleBase("CaseHoldPolicy"),
  validate: onlyRule,
  ...complianceRule("Hold"),
  source: "inferred",
});
