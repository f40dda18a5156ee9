import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "DlpPolicy",
  kind: "keyed",
  called: "dlp policy",
  verbs: ["Get", "New", "Remove", "Set"],
  source: "inferred",
});
