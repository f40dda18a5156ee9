import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "VivaModuleFeaturePolicy",
  kind: "keyed",
  called: "viva module feature policy",
  verbs: ["Add", "Get", "Remove"],
  source: "inferred",
});
