import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "DatabaseAvailabilityGroupNetwork",
  kind: "keyed",
  called: "database availability group network",
  verbs: ["Get", "New", "Remove", "Set"],
  source: "inferred",
});
