import { defineNoun } from "./defineNoun.ts";
import { rulePackage } from "./rulePackage.ts";

export default defineNoun({
  ...rulePackage,
  noun: "DlpSensitiveInformationTypeRulePackage",
  called: "sensitive information type rule package",
});
