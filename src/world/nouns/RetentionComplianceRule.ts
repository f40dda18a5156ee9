import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "RetentionComplianceRule",
  kind: "keyed",
  called: "retention compliance rule",
  verbs: ["Get", "New", "Remove", "Set"],
  source: "inferred",
});
