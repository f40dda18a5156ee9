import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "CaseHoldPolicy",
  kind: "keyed",
  called: "case hold policy",
  verbs: ["Get", "New", "Remove", "Set"],
  source: "inferred",
});
