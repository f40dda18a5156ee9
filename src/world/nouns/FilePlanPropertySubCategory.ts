import { defineNoun } from "./defineNoun.ts";
import { complianceRule } from "./policy/complianceErrors.ts";
import { filePlanName } from "./policy/filePlanProperty.ts";

export default defineNoun({
  noun: "FilePlanPropertySubCategory",
  kind: "keyed",
  called: "file plan property sub category",
  without: ["Workload", "ParentCategory", "Policy"],
  verbs: ["Get", "New", "Remove", "Set"],
  properties: { ...filePlanName, ParentId: { kind: "ObjectGuid", references: "FilePlanPropertyCategory" } },
  ...complianceRule("FilePlan"),
  source: "inferred",
});
