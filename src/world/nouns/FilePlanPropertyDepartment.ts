import { defineNoun } from "./defineNoun.ts";
import { complianceRule } from "./policy/complianceErrors.ts";

export default defineNoun({
  noun: "FilePlanPropertyDepartment",
  kind: "keyed",
  called: "file plan property department",
  without: ["Workload", "Policy"],
  verbs: ["Get", "New", "Remove", "Set"],
  ...complianceRule("FilePlan"),
  source: "inferred",
});
