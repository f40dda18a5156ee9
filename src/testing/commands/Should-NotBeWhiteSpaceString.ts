import { unwrap } from "../../objects/values/PSObject.ts";
import { assertionExample } from "../assertion/assertionExample.ts";
import { defineAssertion } from "../assertion/defineAssertion.ts";
import { formatType, formatValue } from "../assertion/formatValue.ts";

export default defineAssertion({
  name: "Should-NotBeWhiteSpaceString",
  synopsis: "Fails the test where a value is no text, or one without anything to see.",
  kind: "Scalar",
  parameters: {},
  actualPosition: 0,
  examples: assertionExample(
    "'a' | Should-NotBeWhiteSpaceString",
    "' ' | Should-NotBeWhiteSpaceString",
    "Expected a [string] that is not $null, empty or whitespace, but got [string]: ' '",
  ),
  test({ actual, because }) {
    const text = unwrap(actual);
    if (typeof text === "string" && text.trim() !== "") return null;
    return `Expected a [string] that is not $null, empty or whitespace,${because} but got [${formatType(actual)}]: ${formatValue(actual)}\n\n`;
  },
});
