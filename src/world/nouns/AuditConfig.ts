import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "AuditConfig",
  kind: "keyed",
  called: "audit config",
  source: "inferred",
});
