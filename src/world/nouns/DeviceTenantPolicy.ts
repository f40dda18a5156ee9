import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "DeviceTenantPolicy",
  kind: "keyed",
  called: "device tenant policy",
  verbs: ["Get", "New", "Remove", "Set"],
  source: "inferred",
});
