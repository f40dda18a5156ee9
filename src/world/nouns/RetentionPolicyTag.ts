import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "RetentionPolicyTag",
  kind: "keyed",
  called: "retention policy tag",
  verbs: ["Get", "New", "Remove", "Set"],
  source: "inferred",
});
