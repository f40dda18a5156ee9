import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "ExoPhishSimOverrideRule",
  kind: "keyed",
  called: "exo phish sim override rule",
  verbs: ["Get", "New", "Remove", "Set"],
  source: "inferred",
});
