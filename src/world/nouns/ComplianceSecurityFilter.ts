import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "ComplianceSecurityFilter",
  kind: "keyed",
  called: "compliance security filter",
  verbs: ["Get", "New", "Remove", "Set"],
  source: "inferred",
});
