import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "FilePlanPropertyCitation",
  kind: "keyed",
  called: "file plan property citation",
  verbs: ["Get", "New", "Remove", "Set"],
  source: "inferred",
});
