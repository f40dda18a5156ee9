import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "AvailabilityReportOutage",
  kind: "keyed",
  called: "availability report outage",
  verbs: ["Get", "New", "Remove", "Set"],
  source: "inferred",
});
