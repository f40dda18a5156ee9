import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "AvailabilityConfig",
  kind: "keyed",
  called: "availability config",
  verbs: ["Get", "New", "Remove", "Set"],
  source: "inferred",
});
