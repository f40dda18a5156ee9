import { defineNoun } from "./defineNoun.ts";
import { complianceRule } from "./policy/complianceErrors.ts";

export default defineNoun({
  noun: "FilePlanPropertyCategory",
  kind: "keyed",
  called: "file plan property category",
  without: ["Workload", "Policy"],
  verbs: ["Get", "New", "Remove", "Set"],
  keptBy: { FilePlanPropertySubCategory: ["ParentId"] },
  ...complianceRule("FilePlan"),
  source: "inferred",
});
