import { defineNoun } from "./defineNoun.ts";
import { complianceRule } from "./policy/complianceErrors.ts";
import { filePlanName } from "./policy/filePlanProperty.ts";

export default defineNoun({
  noun: "FilePlanPropertyCategory",
  kind: "keyed",
  called: "file plan property category",
  without: ["Workload", "Policy"],
  verbs: ["Get", "New", "Remove", "Set"],
  keptBy: { FilePlanPropertySubCategory: ["ParentId"] },
  properties: filePlanName,
  ...complianceRule("FilePlan"),
  source: "inferred",
});
