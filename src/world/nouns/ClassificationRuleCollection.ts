import { defineNoun } from "./defineNoun.ts";
import { rulePackage } from "./rulePackage.ts";

export default defineNoun({
  ...rulePackage,
  noun: "ClassificationRuleCollection",
  called: "classification rule collection",
});
