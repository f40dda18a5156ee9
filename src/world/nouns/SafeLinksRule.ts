import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "SafeLinksRule",
  kind: "ordered",
  called: "safe links rule",
  verbs: ["Disable", "Enable", "Get", "New", "Remove", "Set"],
  source: "inferred",
});
