import { equal } from "../../objects/ops/equal.ts";
import { isCollection } from "../assertion/AssertionInput.ts";
import { assertionExample } from "../assertion/assertionExample.ts";
import { defineAssertion, expectedParameter } from "../assertion/defineAssertion.ts";
import { formatTyped } from "../assertion/formatValue.ts";
import { requireScalar } from "../assertion/requireScalar.ts";

export default defineAssertion({
  name: "Should-NotBe",
  synopsis: "Fails the test where a value is equal to the one given.",
  kind: "Scalar",
  parameters: { Expected: expectedParameter("object", "null") },
  examples: assertionExample(
    "1 | Should-NotBe 2",
    "1 | Should-NotBe 1",
    "Expected [int] 1, to be different than the actual value, but they were equal.",
  ),
  test({ actual, expected, because }) {
    requireScalar(expected, "Should-NotBe");
    if (isCollection(actual) || !equal(expected, actual, true)) return null;
    return `Expected ${formatTyped(expected)}, to be different than the actual value,${because} but they were equal.`;
  },
});
