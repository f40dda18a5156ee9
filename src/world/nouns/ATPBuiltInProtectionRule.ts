import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "ATPBuiltInProtectionRule",
  kind: "keyed",
  called: "ATP built in protection rule",
  source: "inferred",
});
