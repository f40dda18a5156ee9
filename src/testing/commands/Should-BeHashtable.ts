import { enumerateCollection } from "../../objects/ops/enumerate.ts";
import { toText } from "../../objects/ops/toText.ts";
import { Dictionary } from "../../objects/values/collections/Dictionary.ts";
import { OrderedDictionary } from "../../objects/values/collections/OrderedDictionary.ts";
import { unwrap } from "../../objects/values/PSObject.ts";
import { assertionExample } from "../assertion/assertionExample.ts";
import { defineAssertion } from "../assertion/defineAssertion.ts";
import { formatTyped, formatValue } from "../assertion/formatValue.ts";
import { isOn } from "../assertion/isOn.ts";

export default defineAssertion({
  name: "Should-BeHashtable",
  synopsis: "Fails the test where a value is no dictionary, or one with other keys, of another size or without order.",
  kind: "Scalar",
  parameters: { Count: { type: "int" }, Key: { type: "string[]" }, Ordered: { type: "switch" } },
  actualPosition: 0,
  examples: assertionExample(
    "@{ a = 1 } | Should-BeHashtable -Key a",
    "@{ a = 1 } | Should-BeHashtable -Count 2",
    "Expected 2 entries in hashtable @{a=1}, but it has 1 entries.",
  ),
  test({ actual, values, because }) {
    const table = unwrap(actual);
    if (!(table instanceof Dictionary)) return `Expected a hashtable,${because} but got ${formatTyped(actual)}.`;
    if (isOn(values, "Ordered") && !(table instanceof OrderedDictionary))
      return `Expected an ordered hashtable ([ordered]@{}),${because} but got unordered ${formatTyped(actual)}.`;
    const count = values.get("Count");
    if (count !== undefined && Number(unwrap(count)) !== table.count)
      return `Expected ${Number(unwrap(count))} entries in hashtable ${formatValue(actual)},${because} but it has ${table.count} entries.`;
    const keys = [...(enumerateCollection(values.get("Key") ?? []) ?? [])].map((key) => toText(unwrap(key)));
    const missing = keys.filter((key) => !table.has(key));
    if (missing.length > 0)
      return `Expected hashtable ${formatValue(actual)} to contain key${missing.length > 1 ? "s" : ""} ${quoted(missing)},${because} but it does not.`;
    if (!isOn(values, "Ordered")) return null;
    const order = [...table.keys()].map(toText);
    const places = keys.map((key) => order.findIndex((one) => one.toLowerCase() === key.toLowerCase()));
    if (places.every((place, at) => at === 0 || place > places[at - 1])) return null;
    return `Expected keys ${quoted(keys)} to appear in this order in hashtable ${formatValue(actual)},${because} but the actual key order is ${quoted(order)}.`;
  },
});

function quoted(keys: readonly string[]): string {
  return keys.map((key) => `'${key}'`).join(", ");
}
