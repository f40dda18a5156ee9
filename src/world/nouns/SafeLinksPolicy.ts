import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "SafeLinksPolicy",
  kind: "keyed",
  called: "safe links policy",
  verbs: ["Get", "New", "Remove", "Set"],
  source: "inferred",
});
