import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "ComplianceTag",
  kind: "keyed",
  called: "compliance tag",
  verbs: ["Get", "New", "Remove", "Set"],
  source: "inferred",
});
