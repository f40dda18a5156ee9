import { defineNoun } from "./defineNoun.ts";
import { onlyRule } from "./policy/rulesOfPolicy.ts";

export default defineNoun({
  noun: "HoldComplianceRule",
  kind: "keyed",
  called: "hold compliance rule",
  verbs: ["Get", "New", "Remove", "Set"],
  validate: onlyRule,
  source: "inferred",
});
