import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "TenantAllowBlockListItems",
  kind: "keyed",
  called: "tenant allow block list items",
  verbs: ["Get", "New", "Remove", "Set"],
  source: "inferred",
});
