import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "ComplianceRetentionEvent",
  kind: "keyed",
  called: "compliance retention event",
  source: "inferred",
});
