import { isMatch } from "../../objects/ops/match.ts";
import { unwrap } from "../../objects/values/PSObject.ts";
import { assertionExample } from "../assertion/assertionExample.ts";
import { defineAssertion, expectedParameter } from "../assertion/defineAssertion.ts";
import { isOn } from "../assertion/isOn.ts";
import { requirePattern } from "../assertion/requirePattern.ts";
import { requireText } from "../assertion/requireText.ts";

export default defineAssertion({
  name: "Should-MatchString",
  synopsis: "Fails the test where a text does not match a regular expression.",
  kind: "Scalar",
  parameters: { Expected: expectedParameter(), CaseSensitive: { type: "switch" } },
  examples: assertionExample(
    "'abc' | Should-MatchString '^a'",
    "'abc' | Should-MatchString '^b'",
    "Expected the string 'abc' to match pattern '^b', but it did not.",
  ),
  test({ actual, expected, values, because }) {
    const [text, pattern] = [requireText(actual, "-match"), requirePattern(unwrap(expected))];
    const isExact = isOn(values, "CaseSensitive");
    if (isMatch(text, pattern, !isExact)) return null;
    const lead = `Expected the string '${text}' to ${isExact ? "case sensitively " : ""}`;
    return `${lead}match pattern '${pattern}',${because} but it did not.`;
  },
});
