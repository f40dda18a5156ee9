import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "HoldComplianceRule",
  kind: "keyed",
  called: "hold compliance rule",
  verbs: ["Get", "New", "Remove", "Set"],
  source: "inferred",
});
