import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "DlpCompliancePolicy",
  kind: "keyed",
  called: "dlp compliance policy",
  verbs: ["Get", "New", "Remove", "Set"],
  source: "inferred",
});
