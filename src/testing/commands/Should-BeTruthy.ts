import { toBoolean } from "../../objects/ops/toBoolean.ts";
import { assertionExample } from "../assertion/assertionExample.ts";
import { defineAssertion } from "../assertion/defineAssertion.ts";
import { formatTyped } from "../assertion/formatValue.ts";

export default defineAssertion({
  name: "Should-BeTruthy",
  synopsis: "Fails the test where a value does not count as true.",
  kind: "Scalar",
  parameters: {},
  actualPosition: 0,
  examples: assertionExample(
    "1 | Should-BeTruthy",
    "0 | Should-BeTruthy",
    "Expected [bool] $true or a truthy value, but got: [int] 0.",
  ),
  test({ actual, because }) {
    if (toBoolean(actual)) return null;
    return `Expected [bool] $true or a truthy value,${because} but got: ${formatTyped(actual)}.`;
  },
});
