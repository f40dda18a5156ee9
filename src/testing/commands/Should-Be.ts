import { equal } from "../../objects/ops/equal.ts";
import { isCollection } from "../assertion/AssertionInput.ts";
import { assertionExample } from "../assertion/assertionExample.ts";
import { defineAssertion, expectedParameter } from "../assertion/defineAssertion.ts";
import { formatTyped } from "../assertion/formatValue.ts";
import { requireScalar } from "../assertion/requireScalar.ts";

export default defineAssertion({
  name: "Should-Be",
  synopsis: "Fails the test where a value is not equal to the expected one.",
  kind: "Scalar",
  parameters: { Expected: expectedParameter("object", "null") },
  examples: assertionExample("1 | Should-Be 1", "1 | Should-Be 2", "Expected [int] 2, but got [int] 1."),
  test({ actual, expected, because }) {
    requireScalar(expected, "Should-Be");
    if (!isCollection(actual) && equal(expected, actual, true)) return null;
    return `Expected ${formatTyped(expected)},${because} but got ${formatTyped(actual)}.`;
  },
});
