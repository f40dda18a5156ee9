import { defineNoun } from "./defineNoun.ts";
import { sensitiveTypes } from "./policy/sensitiveTypes.ts";

export default defineNoun({
  noun: "DataClassification",
  kind: "keyed",
  called: "data classification",
  verbs: ["Get", "New", "Remove", "Set"],
  stock: sensitiveTypes,
  source: "inferred",
});
