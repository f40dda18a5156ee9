import { toText } from "../../objects/ops/toText.ts";
import { unwrap } from "../../objects/values/PSObject.ts";
import { assertionExample } from "../assertion/assertionExample.ts";
import { defineAssertion, expectedParameter } from "../assertion/defineAssertion.ts";
import { formatTyped } from "../assertion/formatValue.ts";
import { isOn, sameText, textParameters } from "../assertion/sameText.ts";
import { stringDifference } from "../should/stringDifference.ts";

/** Characters of long texts that are shown. */
const shownLength = 80;

export default defineAssertion({
  name: "Should-BeString",
  synopsis: "Fails the test where a value is not the expected text.",
  kind: "Scalar",
  parameters: { Expected: expectedParameter("string", "emptyText"), ...textParameters },
  examples: assertionExample(
    "'a' | Should-BeString 'A'",
    "'a' | Should-BeString 'b'",
    "Expected strings to be the same, but they were different.",
  ),
  test({ actual, expected, values, because }) {
    const [text, wanted] = [unwrap(actual), toText(expected)];
    if (typeof text !== "string") return `Expected ${formatTyped(wanted)},${because} but got ${formatTyped(actual)}.`;
    if (sameText(wanted, text, values)) return null;
    return stringDifference(wanted, text, because, !isOn(values, "CaseSensitive"), shownLength);
  },
});
