import { assertionExample } from "../assertion/assertionExample.ts";
import { containsItems } from "../assertion/containsItems.ts";
import { defineAssertion, expectedParameter } from "../assertion/defineAssertion.ts";
import { formatTyped } from "../assertion/formatValue.ts";

export default defineAssertion({
  name: "Should-NotContainCollection",
  synopsis: "Fails the test where a collection has all of the items given, in their order.",
  kind: "CollectionItems",
  parameters: { Expected: expectedParameter() },
  examples: assertionExample(
    "1, 2, 3 | Should-NotContainCollection @(2, 1)",
    "1, 2 | Should-NotContainCollection 1",
    "Expected [int] 1 to not be present in [Object[]] @(1, 2), but it was there.",
  ),
  test({ actual, expected, because }) {
    if (!containsItems(expected, actual, false)) return null;
    return `Expected ${formatTyped(expected)} to not be present in ${formatTyped(actual)},${because} but it was there.`;
  },
});
