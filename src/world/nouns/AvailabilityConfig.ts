import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "AvailabilityConfig",
  kind: "singleton",
  called: "availability configuration",
  verbs: ["Get", "New", "Remove", "Set"],
  stock: () => [{ name: "Availability Configuration" }],
  source: "inferred",
});
