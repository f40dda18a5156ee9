import { isMatch } from "../../objects/ops/match.ts";
import { defineOperator, verdict } from "./ShouldOperator.ts";
import { valueText } from "./valueText.ts";

export default defineOperator({
  name: "MatchExactly",
  aliases: ["CMATCH"],
  takesList: false,
  parameters: { RegularExpression: { type: "psobject", position: 0 }, Because: { type: "string", position: 1 } },
  test({ actual, values, negated, because }) {
    const expected = values.get("RegularExpression") ?? null;
    const [pattern, value] = [valueText(expected), valueText(actual)];
    return verdict(
      isMatch(actual, expected, false),
      negated,
      () =>
        `Expected regular expression ${pattern} to case sensitively match ${value},${because} but it did not match.`,
      () =>
        `Expected regular expression ${pattern} to not case sensitively match ${value},${because} but it did match.`,
    );
  },
});
