import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "DeviceConditionalAccessPolicy",
  kind: "keyed",
  called: "device conditional access policy",
  verbs: ["Get", "New", "Remove", "Set"],
  source: "inferred",
});
