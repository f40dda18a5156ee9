import { typeOf } from "../../objects/types/typeOf.ts";
import { unwrap } from "../../objects/values/PSObject.ts";
import { assertionExample } from "../assertion/assertionExample.ts";
import { defineAssertion, expectedParameter } from "../assertion/defineAssertion.ts";
import { formatTyped } from "../assertion/formatValue.ts";
import { requireScalar } from "../assertion/requireScalar.ts";
import { scriptError } from "../run/scriptError.ts";

export default defineAssertion({
  name: "Should-BeSame",
  synopsis: "Fails the test where a value is not the very object that is expected.",
  kind: "Scalar",
  parameters: { Expected: expectedParameter() },
  examples: assertionExample(
    "$a = [object]::new(); $a | Should-BeSame $a",
    "$a | Should-BeSame ([object]::new())",
    "Expected [Object] Object{}, to be the same instance but it was not. Actual: [Object] Object{}",
  ),
  test({ actual, expected, because }) {
    requireScalar(expected, "Should-BeSame");
    const wanted = unwrap(expected);
    if (typeof wanted === "string" || typeOf(wanted).isValueType) throw scriptError(byReference, argument);
    if (unwrap(actual) === wanted) return null;
    return `Expected ${formatTyped(expected)},${because} to be the same instance but it was not. Actual: ${formatTyped(actual)}`;
  },
});

const argument = { exception: "System.ArgumentException" };
const byReference =
  "Should-BeSame compares objects by reference. You provided a value type or a string, those are not reference types and you most likely don't need to compare them by reference, see https://github.com/nohwnd/Assert/issues/6.\n\nAre you trying to compare two values to see if they are equal? Use Should-BeEqual instead.";
