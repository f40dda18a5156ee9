import { wordOf } from "../values/ScriptValue.ts";
import { defineNoun } from "./defineNoun.ts";

/** An address space is called as the forest whose addresses it means. */
export default defineNoun({
  noun: "AvailabilityAddressSpace",
  kind: "keyed",
  called: "availability address space",
  directory: {
    containers: ["Availability Configuration"],
    objectClass: ["top", "msExchAvailabilityAddressSpace"],
    exchangeVersion: "0.1 (8.0.535.0)",
  },
  verbs: ["Add", "Get", "Remove"],
  name: (given) => wordOf(given.get("ForestName") ?? null) ?? "",
  source: "inferred",
});
