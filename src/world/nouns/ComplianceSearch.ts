import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "ComplianceSearch",
  kind: "keyed",
  called: "compliance search",
  verbs: ["Get", "New", "Remove", "Set"],
  source: "inferred",
});
