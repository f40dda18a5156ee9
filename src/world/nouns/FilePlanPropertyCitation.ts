import { defineNoun } from "./defineNoun.ts";
import { complianceRule } from "./policy/complianceErrors.ts";

export default defineNoun({
  noun: "FilePlanPropertyCitation",
  kind: "keyed",
  called: "file plan property citation",
  without: ["Workload", "Policy"],
  verbs: ["Get", "New", "Remove", "Set"],
  ...complianceRule("FilePlan"),
  source: "inferred",
});
