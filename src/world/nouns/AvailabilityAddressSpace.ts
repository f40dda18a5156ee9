import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "AvailabilityAddressSpace",
  kind: "keyed",
  called: "availability address space",
  verbs: ["Add", "Get", "Remove"],
  source: "inferred",
});
