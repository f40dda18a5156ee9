import { like } from "../../objects/ops/like.ts";
import { defineOperator, expectedAndBecause, verdict } from "./ShouldOperator.ts";
import { valueText } from "./valueText.ts";

export default defineOperator({
  name: "BeLike",
  aliases: [],
  takesList: false,
  parameters: expectedAndBecause,
  test({ actual, values, negated, because }) {
    const expected = values.get("ExpectedValue") ?? null;
    const [pattern, value] = [valueText(expected), valueText(actual)];
    return verdict(
      like(actual, expected, true),
      negated,
      () => `Expected like wildcard ${pattern} to match ${value},${because} but it did not match.`,
      () => `Expected like wildcard ${pattern} to not match ${value},${because} but it did match.`,
    );
  },
});
