import { defineNoun } from "./defineNoun.ts";
import { rulePackage } from "./policy/rulePackage.ts";

export default defineNoun({
  ...rulePackage,
  noun: "DlpSensitiveInformationTypeRulePackage",
  called: "sensitive information type rule package",
});
