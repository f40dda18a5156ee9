import { unwrap } from "../../objects/values/PSObject.ts";
import { isCollection } from "../assertion/AssertionInput.ts";
import { assertionExample } from "../assertion/assertionExample.ts";
import { itemsOf, missingItems } from "../assertion/containsItems.ts";
import { type AssertionCall, defineAssertion } from "../assertion/defineAssertion.ts";
import { formatTyped, formatValue } from "../assertion/formatValue.ts";

export default defineAssertion({
  name: "Should-BeCollection",
  synopsis: "Fails the test where a collection has not the expected items, in any order, or not so many.",
  kind: "Collection",
  parameters: {
    Expected: {
      type: "object",
      sets: { Expected: { position: 0, mandatory: true } },
      validate: [{ rule: "allowEmptyCollection" }],
    },
    Because: { type: "string" },
    Count: { type: "int", sets: { Count: {} } },
  },
  examples: assertionExample(
    "1, 2 | Should-BeCollection @(2, 1)",
    "1, 2 | Should-BeCollection @(1, 2, 3)",
    "Expected [Object[]] @(1, 2, 3) to be present in [Object[]] @(1, 2), but they don't have the same number of items.",
  ),
  test(call) {
    const { actual, expected, values, because } = call;
    const isOfCount = call.parameterSet === "Count";
    if (!isOfCount && !isCollection(expected)) return `Expected ${formatTyped(expected)} is not a collection.`;
    if (!isCollection(actual)) return `Actual ${formatTyped(actual)} is not a collection.`;
    if (!isOfCount) return differenceText(call);
    const [wanted, found] = [Number(unwrap(values.get("Count"))), itemsOf(actual).length];
    if (wanted === found) return null;
    return `Expected ${wanted} items in ${formatTyped(actual)},${because} but it has ${found} items.`;
  },
});

function differenceText({ actual, expected, because }: AssertionCall): string | null {
  const [wanted, found] = [itemsOf(expected), itemsOf(actual)];
  const lead = `Expected ${formatTyped(expected)} to be present in ${formatTyped(actual)}`;
  if (wanted.length !== found.length) return `${lead},${because} but they don't have the same number of items.`;
  const { missing, extra } = missingItems(wanted, found, true);
  if (missing.length === 0) return null;
  return [
    `${lead} in any order, but some values were not.`,
    `Missing in actual: '${placesText(missing, wanted)}'`,
    `Extra in actual: '${placesText(extra, found)}'`,
  ].join("\n");
}

function placesText(indices: readonly number[], items: readonly unknown[]): string {
  return indices.map((index) => `${formatValue(items[index])} (index ${index})`).join(", ");
}
