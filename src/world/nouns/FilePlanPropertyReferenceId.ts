import { defineNoun } from "./defineNoun.ts";
import { complianceRule } from "./policy/complianceErrors.ts";

export default defineNoun({
  noun: "FilePlanPropertyReferenceId",
  kind: "keyed",
  called: "file plan property reference id",
  without: ["Workload", "Policy"],
  verbs: ["Get", "New", "Remove", "Set"],
  ...complianceRule("FilePlan"),
  source: "inferred",
});
