import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "CaseHoldRule",
  kind: "keyed",
  called: "case hold rule",
  verbs: ["Get", "New", "Remove", "Set"],
  source: "inferred",
});
