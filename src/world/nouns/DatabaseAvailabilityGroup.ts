import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "DatabaseAvailabilityGroup",
  kind: "keyed",
  called: "database availability group",
  verbs: ["Get", "New", "Remove", "Set"],
  source: "inferred",
});
