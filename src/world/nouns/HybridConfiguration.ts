import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "HybridConfiguration",
  kind: "keyed",
  called: "hybrid configuration",
  verbs: ["Get", "New", "Remove", "Set"],
  source: "inferred",
});
