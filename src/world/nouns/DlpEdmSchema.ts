import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "DlpEdmSchema",
  kind: "keyed",
  called: "dlp edm schema",
  verbs: ["Get", "New", "Remove", "Set"],
  source: "inferred",
});
