import { defineNoun } from "./defineNoun.ts";
import { rulePackage } from "./policy/rulePackage.ts";

export default defineNoun({
  ...rulePackage,
  noun: "ClassificationRuleCollection",
  called: "classification rule collection",
});
