import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "HoldCompliancePolicy",
  kind: "keyed",
  called: "hold compliance policy",
  verbs: ["Get", "New", "Remove", "Set"],
  source: "inferred",
});
