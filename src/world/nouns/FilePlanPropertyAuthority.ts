import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "FilePlanPropertyAuthority",
  kind: "keyed",
  called: "file plan property authority",
  verbs: ["Get", "New", "Remove", "Set"],
  source: "inferred",
});
