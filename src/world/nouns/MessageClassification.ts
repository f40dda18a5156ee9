import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "MessageClassification",
  kind: "keyed",
  called: "message classification",
  verbs: ["Get", "New", "Remove", "Set"],
  source: "inferred",
});
