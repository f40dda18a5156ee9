import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "RetentionPolicy",
  kind: "keyed",
  called: "retention policy",
  verbs: ["Get", "New", "Remove", "Set"],
  source: "inferred",
});
