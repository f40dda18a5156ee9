import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "DlpKeywordDictionary",
  kind: "keyed",
  called: "dlp keyword dictionary",
  verbs: ["Get", "New", "Remove", "Set"],
  source: "inferred",
});
