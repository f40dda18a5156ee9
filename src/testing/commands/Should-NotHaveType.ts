import { ClrType } from "../../objects/types/ClrType.ts";
import { assertionExample } from "../assertion/assertionExample.ts";
import { defineAssertion, expectedParameter } from "../assertion/defineAssertion.ts";
import { expectedType, hasType } from "../assertion/expectedType.ts";
import { formatTyped, formatTypeName, formatValue } from "../assertion/formatValue.ts";

export default defineAssertion({
  name: "Should-NotHaveType",
  synopsis: "Fails the test where a value is of a type, or of a type name.",
  kind: "ExactType",
  parameters: { Expected: expectedParameter() },
  examples: assertionExample(
    "1 | Should-NotHaveType ([string])",
    "1 | Should-NotHaveType ([int])",
    "Expected value to be of different type than [int], but got [int] 1.",
  ),
  test({ actual, expected, because }) {
    const type = expectedType(expected);
    if (!hasType(actual, type)) return null;
    const wanted =
      type instanceof ClrType
        ? `of different type than [${formatTypeName(type)}]`
        : `of different type or PSTypeName than ${formatValue(type)}`;
    return `Expected value to be ${wanted},${because} but got ${formatTyped(actual)}.`;
  },
});
