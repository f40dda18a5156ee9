import { defineNoun } from "./defineNoun.ts";
import { policyError } from "./messages/policyMessages.ts";
import { ruleBase } from "./policy/complianceBase.ts";
import { complianceRule } from "./policy/complianceErrors.ts";
import { neededSettings } from "./policy/neededSettings.ts";

/** A time that counts from an event needs to be told from which (documented). */
const needsEvent = neededSettings([{ property: "RetentionType", value: "EventAgeInDays", setting: "EventType" }]);

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
  validate(change) {
    const { before, after } = change;
    const { RetentionAction: action } = after?.values ?? {};
    const lacking = before ? null : needsEvent(change);
    if (lacking || before || typeof action !== "string") return lacking;
    const parameter = ["RetentionDuration", "RetentionType"].find((name) => after?.values[name] === undefined);
    return parameter === undefined ? null : policyError("RetentionDurationMissing", { action, parameter });
  },
  ...complianceRule("ComplianceTag"),
  source: "inferred",
});
