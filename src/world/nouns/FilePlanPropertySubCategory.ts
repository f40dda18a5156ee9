import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "FilePlanPropertySubCategory",
  kind: "keyed",
  called: "file plan property sub category",
  verbs: ["Get", "New", "Remove", "Set"],
  properties: { ParentId: { kind: "ADObjectId", references: "FilePlanPropertyCategory" } },
  source: "inferred",
});
