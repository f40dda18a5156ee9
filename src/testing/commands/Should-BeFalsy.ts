import { toBoolean } from "../../objects/ops/toBoolean.ts";
import { assertionExample } from "../assertion/assertionExample.ts";
import { defineAssertion } from "../assertion/defineAssertion.ts";
import { formatTyped } from "../assertion/formatValue.ts";

export default defineAssertion({
  name: "Should-BeFalsy",
  synopsis: "Fails the test where a value counts as true.",
  kind: "Scalar",
  parameters: {},
  actualPosition: 0,
  examples: assertionExample(
    "0 | Should-BeFalsy",
    "1 | Should-BeFalsy",
    'Expected [bool] $false or a falsy value: 0, "", $null or @(), but got: [int] 1.',
  ),
  test({ actual, because }) {
    if (!toBoolean(actual)) return null;
    return `Expected [bool] $false or a falsy value: 0, "", $null or @(),${because} but got: ${formatTyped(actual)}.`;
  },
});
