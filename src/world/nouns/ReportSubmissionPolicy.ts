import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "ReportSubmissionPolicy",
  kind: "keyed",
  called: "report submission policy",
  keptBy: { ReportSubmissionRule: ["ReportSubmissionPolicy"] },
  verbs: ["Get", "New", "Remove", "Set"],
  source: "inferred",
});
