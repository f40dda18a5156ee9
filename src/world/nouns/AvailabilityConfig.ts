import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "AvailabilityConfig",
  kind: "singleton",
  called: "availability configuration",
  directory: {
    containers: [],
    objectClass: ["top", "msExchAvailabilityConfig"],
    exchangeVersion: "0.1 (8.0.535.0)",
  },
  verbs: ["Get", "New", "Remove", "Set"],
  stock: () => [{ name: "Availability Configuration" }],
  source: "inferred",
});
