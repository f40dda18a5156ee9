import { defineNoun } from "./defineNoun.ts";
import { rulesOfPolicy } from "./policy/rulesOfPolicy.ts";

const own = "PhishSimOverridePolicy";

export default defineNoun({
  noun: "PhishSimOverridePolicy",
  kind: "keyed",
  called: "phish sim override policy",
  verbs: ["Get", "New", "Remove", "Set"],
  // There is one, whatever -Name says (documented).
  name: () => own,
  renamed: () => own,
  changed: rulesOfPolicy("ExoPhishSimOverrideRule"),
  source: "inferred",
});
