import { defineNoun } from "./defineNoun.ts";
import { ruleBase } from "./policy/complianceBase.ts";
import { complianceRule } from "./policy/complianceErrors.ts";

export default defineNoun({
  noun: "ComplianceTag",
  kind: "keyed",
  called: "compliance tag",
  verbs: ["Get", "New", "Remove", "Set"],
  properties: {
    EventType: { references: "ComplianceRetentionEventType", ifKnown: true },
    ...ruleBase(null),
  },
  // A label stays as long as a policy publishes or applies it (documented).
  keptBy: { RetentionComplianceRule: ["PublishComplianceTag", "ApplyComplianceTag"] },
  parameters: {
    PriorityCleanup: {
      sets: (value) => ({ PriorityCleanup: value === true }),
      selects: ({ values }, wanted) => (values.PriorityCleanup === true) === (wanted === true),
    },
  },
  ...complianceRule("ComplianceTag"),
  source: "inferred",
});
