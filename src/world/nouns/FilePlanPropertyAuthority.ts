import { defineNoun } from "./defineNoun.ts";
import { complianceRule } from "./policy/complianceErrors.ts";

export default defineNoun({
  noun: "FilePlanPropertyAuthority",
  kind: "keyed",
  called: "file plan property authority",
  without: ["Workload", "Policy"],
  verbs: ["Get", "New", "Remove", "Set"],
  ...complianceRule("FilePlan"),
  source: "inferred",
});
