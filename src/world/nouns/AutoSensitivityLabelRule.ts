import { defineNoun } from "./defineNoun.ts";
import { complianceRule } from "./policy/complianceErrors.ts";
import { policyName } from "./policy/rulesOfPolicy.ts";

export default defineNoun({
  noun: "AutoSensitivityLabelRule",
  kind: "ordered",
  orderScope: "Policy",
  called: "auto sensitivity label rule",
  verbs: ["Get", "New", "Remove", "Set"],
  properties: { ParentPolicyName: policyName("AutoSensitivityLabelPolicy") },
  ...complianceRule("AutoSensitivityLabel"),
  source: "inferred",
});
