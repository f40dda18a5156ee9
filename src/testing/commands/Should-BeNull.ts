import { unwrap } from "../../objects/values/PSObject.ts";
import { assertionExample } from "../assertion/assertionExample.ts";
import { defineAssertion } from "../assertion/defineAssertion.ts";
import { formatType, formatValue } from "../assertion/formatValue.ts";

export default defineAssertion({
  name: "Should-BeNull",
  synopsis: "Fails the test where a value is not $null.",
  kind: "Scalar",
  parameters: {},
  actualPosition: 0,
  examples: assertionExample("$null | Should-BeNull", "1 | Should-BeNull", "Expected $null, but got [int] '1'."),
  test({ actual, because }) {
    if ((unwrap(actual) ?? null) === null) return null;
    return `Expected $null,${because} but got [${formatType(actual)}] '${formatValue(actual)}'.`;
  },
});
