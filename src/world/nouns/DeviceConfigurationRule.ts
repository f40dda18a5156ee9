import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "DeviceConfigurationRule",
  kind: "keyed",
  called: "device configuration rule",
  verbs: ["Get", "New", "Remove", "Set"],
  source: "inferred",
});
