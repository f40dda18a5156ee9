import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "OutlookProvider",
  kind: "keyed",
  called: "outlook provider",
  verbs: ["Get", "New", "Remove", "Set"],
  source: "inferred",
});
