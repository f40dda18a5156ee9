import { unwrap } from "../../objects/values/PSObject.ts";
import { assertionExample } from "../assertion/assertionExample.ts";
import { defineAssertion } from "../assertion/defineAssertion.ts";
import { formatTyped } from "../assertion/formatValue.ts";

export default defineAssertion({
  name: "Should-BeTrue",
  synopsis: "Fails the test where a value is anything but $true.",
  kind: "Scalar",
  parameters: {},
  actualPosition: 0,
  examples: assertionExample("$true | Should-BeTrue", "1 | Should-BeTrue", "Expected [bool] $true, but got: [int] 1."),
  test({ actual, because }) {
    if (unwrap(actual) === true) return null;
    return `Expected [bool] $true,${because} but got: ${formatTyped(actual)}.`;
  },
});
