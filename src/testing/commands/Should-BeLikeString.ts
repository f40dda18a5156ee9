import { like } from "../../objects/ops/like.ts";
import { toText } from "../../objects/ops/toText.ts";
import { assertionExample } from "../assertion/assertionExample.ts";
import { defineAssertion, expectedParameter } from "../assertion/defineAssertion.ts";
import { isOn } from "../assertion/isOn.ts";
import { requireText } from "../assertion/requireText.ts";

export default defineAssertion({
  name: "Should-BeLikeString",
  synopsis: "Fails the test where a text does not fit a pattern with wildcards.",
  kind: "Scalar",
  parameters: { Expected: expectedParameter("string"), CaseSensitive: { type: "switch" } },
  examples: assertionExample(
    "'abc' | Should-BeLikeString 'a*'",
    "'abc' | Should-BeLikeString 'b*'",
    "Expected the string 'abc' to be like 'b*', but it did not.",
  ),
  test({ actual, expected, values, because }) {
    const [text, pattern] = [requireText(actual, "-like"), toText(expected)];
    const isExact = isOn(values, "CaseSensitive");
    if (like(text, pattern, !isExact)) return null;
    const lead = `Expected the string '${text}' to ${isExact ? "case sensitively " : ""}`;
    return `${lead}be like '${pattern}',${because} but it did not.`;
  },
});
