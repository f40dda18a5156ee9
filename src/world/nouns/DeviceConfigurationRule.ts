import { defineNoun } from "./defineNoun.ts";
import { complianceRule } from "./policy/complianceErrors.ts";

export default defineNoun({
  noun: "DeviceConfigurationRule",
  kind: "keyed",
  called: "device configuration rule",
  without: ["Disabled", "Priority"],
  verbs: ["Get", "New", "Remove", "Set"],
  ...complianceRule("DeviceSettings"),
  source: "inferred",
});
