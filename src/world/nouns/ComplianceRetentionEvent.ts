import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "ComplianceRetentionEvent",
  kind: "keyed",
  called: "compliance retention event",
  without: ["Description"],
  properties: { EventType: { kind: "ADObjectId", references: "ComplianceRetentionEventType" } },
  source: "inferred",
});
