import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "FeatureConfiguration",
  kind: "keyed",
  called: "feature configuration",
  verbs: ["Get", "New", "Remove", "Set"],
  source: "inferred",
});
