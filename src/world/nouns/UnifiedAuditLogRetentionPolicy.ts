import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "UnifiedAuditLogRetentionPolicy",
  kind: "keyed",
  called: "unified audit log retention policy",
  verbs: ["Get", "New", "Remove", "Set"],
  source: "inferred",
});
