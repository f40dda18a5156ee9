import { unwrap } from "../../objects/values/PSObject.ts";
import { assertionExample } from "../assertion/assertionExample.ts";
import { defineAssertion } from "../assertion/defineAssertion.ts";
import { formatType, formatValue } from "../assertion/formatValue.ts";

export default defineAssertion({
  name: "Should-NotBeEmptyString",
  synopsis: "Fails the test where a value is no text, or an empty one.",
  kind: "Scalar",
  parameters: {},
  actualPosition: 0,
  examples: assertionExample(
    "'a' | Should-NotBeEmptyString",
    "'' | Should-NotBeEmptyString",
    "Expected a [string] that is not $null or empty, but got [string]: <empty>",
  ),
  test({ actual, because }) {
    const text = unwrap(actual);
    if (typeof text === "string" && text !== "") return null;
    return `Expected a [string] that is not $null or empty,${because} but got [${formatType(actual)}]: ${formatValue(actual)}\n\n`;
  },
});
