import { defineNoun } from "./defineNoun.ts";
import { compliancePolicy } from "./policy/complianceErrors.ts";

export default defineNoun({
  noun: "DeviceTenantPolicy",
  kind: "keyed",
  called: "device tenant policy",
  verbs: ["Get", "New", "Remove", "Set"],
  ...compliancePolicy("DeviceTenantConditionalAccess"),
  source: "inferred",
});
