import { unwrap } from "../../objects/values/PSObject.ts";
import { assertionExample } from "../assertion/assertionExample.ts";
import { defineAssertion } from "../assertion/defineAssertion.ts";
import { formatType, formatValue } from "../assertion/formatValue.ts";

export default defineAssertion({
  name: "Should-BeEmptyString",
  synopsis: "Fails the test where a value is anything but an empty text.",
  kind: "Scalar",
  parameters: {},
  actualPosition: 0,
  examples: assertionExample(
    "'' | Should-BeEmptyString",
    "'a' | Should-BeEmptyString",
    "Expected a [string] that is empty, but got [string]: 'a'",
  ),
  test({ actual, because }) {
    if (unwrap(actual) === "") return null;
    return `Expected a [string] that is empty,${because} but got [${formatType(actual)}]: ${formatValue(actual)}\n\n`;
  },
});
