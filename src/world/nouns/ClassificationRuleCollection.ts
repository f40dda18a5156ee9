import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "ClassificationRuleCollection",
  kind: "keyed",
  called: "classification rule collection",
  verbs: ["Get", "New", "Remove", "Set"],
  source: "inferred",
});
