import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "TenantAllowBlockListSpoofItems",
  kind: "keyed",
  called: "tenant allow block list spoof items",
  verbs: ["Get", "New", "Remove", "Set"],
  source: "inferred",
});
