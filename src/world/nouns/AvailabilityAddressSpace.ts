import { wordOf } from "../values/ScriptValue.ts";
import { defineNoun } from "./defineNoun.ts";

/** An address space is called as the forest whose addresses it means. */
export default defineNoun({
  noun: "AvailabilityAddressSpace",
  kind: "keyed",
  called: "availability address space",
  verbs: ["Add", "Get", "Remove"],
  name: (given) => wordOf(given.get("ForestName") ?? null) ?? "",
  source: "inferred",
});
