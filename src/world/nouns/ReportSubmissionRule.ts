import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "ReportSubmissionRule",
  kind: "keyed",
  called: "report submission rule",
  verbs: ["Disable", "Enable", "Get", "New", "Remove", "Set"],
  source: "inferred",
});
