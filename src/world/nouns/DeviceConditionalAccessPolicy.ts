import { defineNoun } from "./defineNoun.ts";
import { rulesOfPolicy } from "./policy/rulesOfPolicy.ts";

export default defineNoun({
  noun: "DeviceConditionalAccessPolicy",
  kind: "keyed",
  called: "device conditional access policy",
  verbs: ["Get", "New", "Remove", "Set"],
  changed: rulesOfPolicy("DeviceConditionalAccessRule"),
  source: "inferred",
});
