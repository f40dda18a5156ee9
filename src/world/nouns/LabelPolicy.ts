import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "LabelPolicy",
  kind: "keyed",
  called: "label policy",
  verbs: ["Get", "New", "Remove", "Set"],
  source: "inferred",
});
