import { ClrType } from "../../objects/types/ClrType.ts";
import { assertionExample } from "../assertion/assertionExample.ts";
import { defineAssertion, expectedParameter } from "../assertion/defineAssertion.ts";
import { expectedType, hasType } from "../assertion/expectedType.ts";
import { formatTyped, formatTypeName, formatValue } from "../assertion/formatValue.ts";

export default defineAssertion({
  name: "Should-HaveType",
  synopsis: "Fails the test where a value is not of a type, or of a type name.",
  kind: "ExactType",
  parameters: { Expected: expectedParameter() },
  examples: assertionExample(
    "1 | Should-HaveType ([int])",
    "1 | Should-HaveType ([string])",
    "Expected value to have type [string], but got [int] 1.",
  ),
  test({ actual, expected, because }) {
    const type = expectedType(expected);
    if (hasType(actual, type)) return null;
    const wanted =
      type instanceof ClrType ? `type [${formatTypeName(type)}]` : `type or PSTypeName ${formatValue(type)}`;
    return `Expected value to have ${wanted},${because} but got ${formatTyped(actual)}.`;
  },
});
