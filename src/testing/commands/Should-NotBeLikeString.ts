import { like } from "../../objects/ops/like.ts";
import { toText } from "../../objects/ops/toText.ts";
import { assertionExample } from "../assertion/assertionExample.ts";
import { defineAssertion, expectedParameter } from "../assertion/defineAssertion.ts";
import { isOn } from "../assertion/isOn.ts";
import { requireText } from "../assertion/requireText.ts";

export default defineAssertion({
  name: "Should-NotBeLikeString",
  synopsis: "Fails the test where a text fits a pattern with wildcards.",
  kind: "Scalar",
  parameters: { Expected: expectedParameter("string"), CaseSensitive: { type: "switch" } },
  examples: assertionExample(
    "'abc' | Should-NotBeLikeString 'b*'",
    "'abc' | Should-NotBeLikeString 'a*'",
    "Expected the string 'abc' to not match 'a*' but it matched it.",
  ),
  test({ actual, expected, values }) {
    const [text, pattern] = [requireText(actual, "-like"), toText(expected)];
    const isExact = isOn(values, "CaseSensitive");
    if (!like(text, pattern, !isExact)) return null;
    const lead = `Expected the string '${text}' to ${isExact ? "case sensitively " : ""}`;
    return `${lead}not match '${pattern}' but it matched it.`;
  },
});
