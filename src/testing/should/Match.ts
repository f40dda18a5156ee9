import { isMatch } from "../../objects/ops/match.ts";
import { defineOperator, verdict } from "./ShouldOperator.ts";
import { valueText } from "./valueText.ts";

export default defineOperator({
  name: "Match",
  aliases: [],
  takesList: false,
  parameters: { RegularExpression: { type: "psobject", position: 0 }, Because: { type: "string", position: 1 } },
  test({ actual, values, negated, because }) {
    const expected = values.get("RegularExpression") ?? null;
    const [pattern, value] = [valueText(expected), valueText(actual)];
    return verdict(
      isMatch(actual, expected, true),
      negated,
      () => `Expected regular expression ${pattern} to match ${value},${because} but it did not match.`,
      () => `Expected regular expression ${pattern} to not match ${value},${because} but it did match.`,
    );
  },
});
