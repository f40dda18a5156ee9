import { unwrap } from "../../objects/values/PSObject.ts";
import { assertionExample } from "../assertion/assertionExample.ts";
import { defineAssertion } from "../assertion/defineAssertion.ts";

export default defineAssertion({
  name: "Should-NotBeNull",
  synopsis: "Fails the test where a value is $null.",
  kind: "Scalar",
  parameters: {},
  actualPosition: 0,
  examples: assertionExample("1 | Should-NotBeNull", "$null | Should-NotBeNull", "Expected not $null, but got $null."),
  test({ actual, because }) {
    if ((unwrap(actual) ?? null) !== null) return null;
    return `Expected not $null,${because} but got $null.`;
  },
});
