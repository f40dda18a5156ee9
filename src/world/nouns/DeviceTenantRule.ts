import { defineNoun } from "./defineNoun.ts";
import { complianceRule } from "./policy/complianceErrors.ts";

export default defineNoun({
  noun: "DeviceTenantRule",
  kind: "keyed",
  called: "device tenant rule",
  verbs: ["Get", "New", "Remove", "Set"],
  ...complianceRule("DeviceTenantConditionalAccess"),
  source: "inferred",
});
