import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "SecOpsOverridePolicy",
  kind: "keyed",
  called: "sec ops override policy",
  verbs: ["Get", "New", "Remove", "Set"],
  source: "inferred",
});
