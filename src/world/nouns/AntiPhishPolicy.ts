import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "AntiPhishPolicy",
  kind: "keyed",
  called: "anti phish policy",
  verbs: ["Get", "New", "Remove", "Set"],
  source: "inferred",
});
