import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "DeviceConditionalAccessRule",
  kind: "keyed",
  called: "device conditional access rule",
  verbs: ["Get", "New", "Remove", "Set"],
  source: "inferred",
});
