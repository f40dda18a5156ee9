import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "DeviceTenantRule",
  kind: "keyed",
  called: "device tenant rule",
  verbs: ["Get", "New", "Remove", "Set"],
  source: "inferred",
});
