import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "ReportSubmissionPolicy",
  kind: "keyed",
  called: "report submission policy",
  keptBy: { ReportSubmissionRule: ["ReportSubmissionPolicy"] },
  verbs: ["Get", "New", "Remove", "Set"],
  // There is one, and its name is its own (documented).
  name: () => "DefaultReportSubmissionPolicy",
  source: "inferred",
});
