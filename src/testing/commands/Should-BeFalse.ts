import { unwrap } from "../../objects/values/PSObject.ts";
import { assertionExample } from "../assertion/assertionExample.ts";
import { defineAssertion } from "../assertion/defineAssertion.ts";
import { formatTyped } from "../assertion/formatValue.ts";

export default defineAssertion({
  name: "Should-BeFalse",
  synopsis: "Fails the test where a value is anything but $false.",
  kind: "Scalar",
  parameters: {},
  actualPosition: 0,
  examples: assertionExample(
    "$false | Should-BeFalse",
    "0 | Should-BeFalse",
    "Expected [bool] $false, but got: [int] 0.",
  ),
  test({ actual, because }) {
    if (unwrap(actual) === false) return null;
    return `Expected [bool] $false,${because} but got: ${formatTyped(actual)}.`;
  },
});
