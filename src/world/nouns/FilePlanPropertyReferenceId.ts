import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "FilePlanPropertyReferenceId",
  kind: "keyed",
  called: "file plan property reference id",
  verbs: ["Get", "New", "Remove", "Set"],
  source: "inferred",
});
