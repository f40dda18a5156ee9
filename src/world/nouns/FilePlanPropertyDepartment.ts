import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "FilePlanPropertyDepartment",
  kind: "keyed",
  called: "file plan property department",
  verbs: ["Get", "New", "Remove", "Set"],
  source: "inferred",
});
