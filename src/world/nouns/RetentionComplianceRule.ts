import { wordGiven } from "../values/given.ts";
import { defineNoun } from "./defineNoun.ts";
import { ruleBase } from "./policy/complianceBase.ts";
import { complianceRule } from "./policy/complianceErrors.ts";
import { lockedRule } from "./policy/preservationLock.ts";
import { onlyRule } from "./policy/rulesOfPolicy.ts";

export default defineNoun({
  noun: "RetentionComplianceRule",
  kind: "keyed",
  called: "retention compliance rule",
  verbs: ["Get", "New", "Remove", "Set"],
  // A rule that publishes or applies a label needs no name (documented); which one it gets is inferred.
  name: (given, _values, world) => wordGiven(given, "Name") ?? world.ids.newGuid(),
  properties: {
    ...ruleBase("RetentionCompliancePolicy"),
    // What is kept without another action is kept (documented).
    RetentionComplianceAction: {
      default: ({ values }) => (values.RetentionDuration === undefined ? null : "Keep"),
    },
    PublishComplianceTag: { names: "ComplianceTag" },
    ApplyComplianceTag: { names: "ComplianceTag" },
  },
  parameters: {
    PriorityCleanup: {
      sets: (value) => ({ PriorityCleanup: value === true }),
      selects: ({ values }, wanted) => (values.PriorityCleanup === true) === (wanted === true),
    },
  },
  validate: (change) => onlyRule(change) ?? lockedRule(change, "RetentionCompliancePolicy"),
  ...complianceRule("Retention"),
  source: "inferred",
});
