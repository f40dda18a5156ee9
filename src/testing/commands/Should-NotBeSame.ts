import { unwrap } from "../../objects/values/PSObject.ts";

import { assertionExample } from "../assertion/assertionExample.ts";
import { defineAssertion, expectedParameter } from "../assertion/defineAssertion.ts";
import { formatTyped } from "../assertion/formatValue.ts";

export default defineAssertion({
  name: "Should-NotBeSame",
  synopsis: "Fails the test where a value is the same instance as the one given.",
  kind: "Scalar",
  parameters: { Expected: expectedParameter() },
  examples: assertionExample(
    "$a = [object]::new(); $a | Should-NotBeSame ([object]::new())",
    "$a | Should-NotBeSame $a",
    "Expected [Object] Object{}, to not be the same instance, but they were the same instance.",
  ),
  test({ actual, expected, because }) {
    if (unwrap(actual) !== unwrap(expected) || typeof unwrap(expected) === "string") return null;
    return `Expected ${formatTyped(expected)}, to not be the same instance,${because} but they were the same instance.`;
  },
});
