import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "QuarantinePolicy",
  kind: "keyed",
  called: "quarantine policy",
  verbs: ["Get", "New", "Remove", "Set"],
  source: "inferred",
});
