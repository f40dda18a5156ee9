import { defineNoun } from "./defineNoun.ts";
import { rulesOfPolicy } from "./policy/rulesOfPolicy.ts";

export default defineNoun({
  noun: "PhishSimOverridePolicy",
  kind: "keyed",
  called: "phish sim override policy",
  verbs: ["Get", "New", "Remove", "Set"],
  changed: rulesOfPolicy("ExoPhishSimOverrideRule"),
  source: "inferred",
});
