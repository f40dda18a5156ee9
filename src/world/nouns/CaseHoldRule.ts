import { defineNoun } from "./defineNoun.ts";
import { onlyRule } from "./policy/rulesOfPolicy.ts";

export default defineNoun({
  noun: "CaseHoldRule",
  kind: "keyed",
  called: "case hold rule",
  verbs: ["Get", "New", "Remove", "Set"],
  validate: onlyRule,
  source: "inferred",
});
