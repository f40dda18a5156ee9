import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "ComplianceRetentionEventType",
  kind: "keyed",
  called: "compliance retention event type",
  verbs: ["Get", "New", "Remove", "Set"],
  keptBy: { ComplianceTag: ["EventType"] },
  source: "inferred",
});
