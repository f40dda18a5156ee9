import { assertionExample } from "../assertion/assertionExample.ts";
import { containsItems } from "../assertion/containsItems.ts";
import { defineAssertion, expectedParameter } from "../assertion/defineAssertion.ts";
import { formatTyped } from "../assertion/formatValue.ts";
import { isOn } from "../assertion/isOn.ts";

export default defineAssertion({
  name: "Should-ContainCollection",
  synopsis: "Fails the test where a collection has not all of the items given, in their order.",
  kind: "CollectionItems",
  parameters: { Expected: expectedParameter(), IgnoreOrder: { type: "switch" } },
  examples: assertionExample(
    "1, 2, 3 | Should-ContainCollection @(1, 3)",
    "1, 2 | Should-ContainCollection 3",
    "Expected [int] 3 to be present in [Object[]] @(1, 2), but it was not there.",
  ),
  test({ actual, expected, values, because }) {
    const anyOrder = isOn(values, "IgnoreOrder");
    if (containsItems(expected, actual, anyOrder)) return null;
    const order = anyOrder ? " in any order" : "";
    return `Expected ${formatTyped(expected)} to be present in ${formatTyped(actual)}${order},${because} but it was not there.`;
  },
});
