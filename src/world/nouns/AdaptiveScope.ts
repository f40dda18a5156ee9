import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "AdaptiveScope",
  kind: "keyed",
  called: "adaptive scope",
  verbs: ["Get", "New", "Remove", "Set"],
  source: "inferred",
});
