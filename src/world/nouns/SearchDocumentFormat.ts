import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "SearchDocumentFormat",
  kind: "keyed",
  called: "search document format",
  verbs: ["Get", "New", "Remove", "Set"],
  source: "inferred",
});
