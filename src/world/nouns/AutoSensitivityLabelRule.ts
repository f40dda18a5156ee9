import { defineNoun } from "./defineNoun.ts";
import { policyOf, ruleBase } from "./policy/complianceBase.ts";
import { complianceRule } from "./policy/complianceErrors.ts";
import { policyName } from "./policy/rulesOfPolicy.ts";

// What it works on, in which order and whether at all is its own.
const { Workload: _workload, Priority: _priority, Disabled: _disabled, ...ownBase } = ruleBase(null);

export default defineNoun({
  noun: "AutoSensitivityLabelRule",
  kind: "ordered",
  orderScope: "Policy",
  called: "auto sensitivity label rule",
  verbs: ["Get", "New", "Remove", "Set"],
  properties: {
    ...ownBase,
    Policy: policyOf("AutoSensitivityLabelPolicy"),
    ParentPolicyName: policyName("AutoSensitivityLabelPolicy"),
  },
  ...complianceRule("AutoSensitivityLabel"),
  source: "inferred",
});
