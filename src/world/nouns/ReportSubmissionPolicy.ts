import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "ReportSubmissionPolicy",
  kind: "keyed",
  called: "report submission policy",
  verbs: ["Get", "New", "Remove", "Set"],
  source: "inferred",
});
