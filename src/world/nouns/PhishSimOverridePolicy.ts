import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "PhishSimOverridePolicy",
  kind: "keyed",
  called: "phish sim override policy",
  verbs: ["Get", "New", "Remove", "Set"],
  source: "inferred",
});
