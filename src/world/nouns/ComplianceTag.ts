import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "ComplianceTag",
  kind: "keyed",
  called: "compliance tag",
  verbs: ["Get", "New", "Remove", "Set"],
  properties: { EventType: { references: "ComplianceRetentionEventType", ifKnown: true } },
  // A label stays as long as a policy publishes or applies it (documented).
  keptBy: { RetentionComplianceRule: ["PublishComplianceTag", "ApplyComplianceTag"] },
  parameters: {
    PriorityCleanup: {
      sets: (value) => ({ PriorityCleanup: value === true }),
      selects: ({ values }, wanted) => (values.PriorityCleanup === true) === (wanted === true),
    },
  },
  source: "inferred",
});
