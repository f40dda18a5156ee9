import { defineNoun } from "./defineNoun.ts";
import { complianceRule } from "./policy/complianceErrors.ts";

export default defineNoun({
  noun: "DeviceConditionalAccessRule",
  kind: "keyed",
  called: "device conditional access rule",
  without: ["Disabled", "Priority"],
  verbs: ["Get", "New", "Remove", "Set"],
  ...complianceRule("DeviceConditionalAccess"),
  source: "inferred",
});
