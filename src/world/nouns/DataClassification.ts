import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "DataClassification",
  kind: "keyed",
  called: "data classification",
  verbs: ["Get", "New", "Remove", "Set"],
  source: "inferred",
});
