import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "X400AuthoritativeDomain",
  kind: "keyed",
  called: "x400 authoritative domain",
  verbs: ["Get", "New", "Remove", "Set"],
  source: "inferred",
});
