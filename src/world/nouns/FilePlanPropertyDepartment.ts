import { defineNoun } from "./defineNoun.ts";
import { complianceRule } from "./policy/complianceErrors.ts";
import { filePlanName } from "./policy/filePlanProperty.ts";

export default defineNoun({
  noun: "FilePlanPropertyDepartment",
  kind: "keyed",
  called: "file plan property department",
  without: ["Workload", "Policy"],
  verbs: ["Get", "New", "Remove", "Set"],
  properties: filePlanName,
  ...complianceRule("FilePlan"),
  source: "inferred",
});
