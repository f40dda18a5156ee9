import { toText } from "../../objects/ops/toText.ts";
import { assertionExample } from "../assertion/assertionExample.ts";
import { defineAssertion, expectedParameter } from "../assertion/defineAssertion.ts";
import { requireText } from "../assertion/requireText.ts";
import { countedText, sameText, textParameters } from "../assertion/sameText.ts";

export default defineAssertion({
  name: "Should-NotBeString",
  synopsis: "Fails the test where a text is the same as the one given.",
  kind: "Scalar",
  parameters: { Expected: expectedParameter("string"), ...textParameters },
  examples: assertionExample(
    "'a' | Should-NotBeString 'b'",
    "'a' | Should-NotBeString 'a'",
    "Expected the strings to be different but they were the same 'a'.",
  ),
  test({ actual, expected, values }) {
    const wanted = toText(expected);
    if (!sameText(wanted, requireText(actual, "-ne"), values)) return null;
    return `Expected the strings to be different but they were the same '${countedText(wanted, values)}'.`;
  },
});
