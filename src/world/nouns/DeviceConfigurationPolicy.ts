import { defineNoun } from "./defineNoun.ts";
import { compliancePolicy } from "./policy/complianceErrors.ts";
import { rulesOfPolicy } from "./policy/rulesOfPolicy.ts";

export default defineNoun({
  noun: "DeviceConfigurationPolicy",
  kind: "keyed",
  called: "device configuration policy",
  without: ["Priority"],
  verbs: ["Get", "New", "Remove", "Set"],
  changed: rulesOfPolicy("DeviceConfigurationRule"),
  ...compliancePolicy("DeviceSettings"),
  source: "inferred",
});
