import type { Json } from "./Json.ts";
import type { ScriptValue } from "./ScriptValue.ts";
import { defineKind, ValueFault } from "./ValueKind.ts";

/** A table of a rule's condition or action (`@{"X-Header" = "a", "b"}`), stored as its entries. */
export const tableKind = defineKind<{ readonly [name: string]: Json } | null>({
  name: "Hashtable",
  type: "System.Collections.Hashtable",
  form: "table",
  parse(value) {
    if (value === null) return null;
    const table = plainValue(value);
    if (typeof table !== "object" || table === null || Array.isArray(table))
      throw new ValueFault('Cannot convert the value to type "System.Collections.Hashtable".');
    return table as { readonly [name: string]: Json };
  },
  text: (stored) => (stored === null ? "" : "System.Collections.Hashtable"),
});

/** Entries hold what a script wrote: words, numbers, truth, lists and further tables. */
function plainValue(value: ScriptValue): Json {
  if (value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean")
    return value;
  if (typeof value === "bigint") return Number(value);
  switch (value.is) {
    case "list":
      return value.items.map(plainValue);
    case "table":
      return Object.fromEntries(value.entries.map(([name, each]) => [name, plainValue(each)]));
    case "object":
    case "block":
      return value.text;
    case "moment":
      return value.time;
    default:
      throw new ValueFault(`A value of this kind (${value.is}) can't stand in a table.`);
  }
}
