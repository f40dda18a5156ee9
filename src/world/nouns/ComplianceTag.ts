import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "ComplianceTag",
  kind: "keyed",
  called: "compliance tag",
  verbs: ["Get", "New", "Remove", "Set"],
  parameters: {
    PriorityCleanup: {
      sets: (value) => ({ PriorityCleanup: value === true }),
      selects: ({ values }, wanted) => (values.PriorityCleanup === true) === (wanted === true),
    },
  },
  source: "inferred",
});
