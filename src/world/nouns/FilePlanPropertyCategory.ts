import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "FilePlanPropertyCategory",
  kind: "keyed",
  called: "file plan property category",
  verbs: ["Get", "New", "Remove", "Set"],
  keptBy: { FilePlanPropertySubCategory: ["ParentId"] },
  source: "inferred",
});
