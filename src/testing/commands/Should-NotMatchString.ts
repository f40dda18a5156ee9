import { isMatch } from "../../objects/ops/match.ts";
import { unwrap } from "../../objects/values/PSObject.ts";
import { assertionExample } from "../assertion/assertionExample.ts";
import { defineAssertion, expectedParameter } from "../assertion/defineAssertion.ts";
import { isOn } from "../assertion/isOn.ts";
import { requirePattern } from "../assertion/requirePattern.ts";
import { requireText } from "../assertion/requireText.ts";

export default defineAssertion({
  name: "Should-NotMatchString",
  synopsis: "Fails the test where a text matches a regular expression.",
  kind: "Scalar",
  parameters: { Expected: expectedParameter(), CaseSensitive: { type: "switch" } },
  examples: assertionExample(
    "'abc' | Should-NotMatchString '^b'",
    "'abc' | Should-NotMatchString '^a'",
    "Expected the string 'abc' to not match pattern '^a', but it matched it.",
  ),
  test({ actual, expected, values, because }) {
    const [text, pattern] = [requireText(actual, "-match"), requirePattern(unwrap(expected))];
    const isExact = isOn(values, "CaseSensitive");
    if (!isMatch(text, pattern, !isExact)) return null;
    const lead = `Expected the string '${text}' to ${isExact ? "case sensitively " : ""}`;
    return `${lead}not match pattern '${pattern}',${because} but it matched it.`;
  },
});
