import { defineNoun } from "./defineNoun.ts";
import { compliancePolicy } from "./policy/complianceErrors.ts";
import { rulesOfPolicy } from "./policy/rulesOfPolicy.ts";

export default defineNoun({
  noun: "DeviceConditionalAccessPolicy",
  kind: "keyed",
  called: "device conditional access policy",
  without: ["Priority"],
  verbs: ["Get", "New", "Remove", "Set"],
  changed: rulesOfPolicy("DeviceConditionalAccessRule"),
  ...compliancePolicy("DeviceConditionalAccess"),
  source: "inferred",
});
