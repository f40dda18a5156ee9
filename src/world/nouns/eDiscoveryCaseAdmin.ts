import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "eDiscoveryCaseAdmin",
  kind: "keyed",
  called: "e discovery case admin",
  verbs: ["Add", "Get", "Remove"],
  source: "inferred",
});
