import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "AddressRewriteEntry",
  kind: "keyed",
  called: "address rewrite entry",
  verbs: ["Get", "New", "Remove", "Set"],
  source: "inferred",
});
