import { defineNoun } from "./defineNoun.ts";
import { policyError } from "./messages/policyMessages.ts";
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
  // What is kept or deleted has its time, and from when it counts (documented); the refusal is inferred.
  validate({ before, after }) {
    const { RetentionAction: action } = after?.values ?? {};
    if (before || typeof action !== "string") return null;
    const parameter = ["RetentionDuration", "RetentionType"].find((name) => after?.values[name] === undefined);
    return parameter === undefined ? null : policyError("RetentionDurationMissing", { action, parameter });
  },
  ...complianceRule("ComplianceTag"),
  source: "inferred",
});
