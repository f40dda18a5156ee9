import { defineNoun } from "./defineNoun.ts";
import { complianceRule } from "./policy/complianceErrors.ts";

export default defineNoun({
  noun: "FilePlanPropertySubCategory",
  kind: "keyed",
  called: "file plan property sub category",
  without: ["Workload", "ParentCategory", "Policy"],
  verbs: ["Get", "New", "Remove", "Set"],
  properties: { ParentId: { kind: "ADObjectId", references: "FilePlanPropertyCategory" } },
  ...complianceRule("FilePlan"),
  source: "inferred",
});
