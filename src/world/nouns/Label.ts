import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "Label",
  kind: "keyed",
  called: "label",
  verbs: ["Get", "New", "Remove", "Set"],
  source: "inferred",
});
