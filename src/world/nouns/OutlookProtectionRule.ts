import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "OutlookProtectionRule",
  kind: "ordered",
  called: "outlook protection rule",
  verbs: ["Disable", "Enable", "Get", "New", "Remove", "Set"],
  properties: { Enabled: { default: true }, UserCanOverride: { default: true } },
  source: "inferred",
});
