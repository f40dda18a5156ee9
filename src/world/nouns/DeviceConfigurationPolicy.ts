import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "DeviceConfigurationPolicy",
  kind: "keyed",
  called: "device configuration policy",
  verbs: ["Get", "New", "Remove", "Set"],
  source: "inferred",
});
