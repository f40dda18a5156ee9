import { defineNoun } from "./defineNoun.ts";
import { complianceRule } from "./policy/complianceErrors.ts";

export default defineNoun({
  noun: "ComplianceRetentionEventType",
  kind: "keyed",
  called: "compliance retention event type",
  verbs: ["Get", "New", "Remove", "Set"],
  without: ["Priority"],
  keptBy: { ComplianceTag: ["EventType"] },
  ...complianceRule("RetentionEvent"),
  source: "inferred",
});
