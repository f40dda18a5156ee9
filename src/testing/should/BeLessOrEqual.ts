import { compareForOperator as compare } from "../../objects/ops/compare.ts";
import { comparisonText } from "./comparisonText.ts";
import { defineOperator, expectedAndBecause, verdict } from "./ShouldOperator.ts";

export default defineOperator({
  name: "BeLessOrEqual",
  aliases: ["LE"],
  takesList: false,
  parameters: expectedAndBecause,
  test({ actual, values, negated, because }) {
    const expected = values.get("ExpectedValue") ?? null;
    return verdict(
      compare(actual, expected, true) <= 0,
      negated,
      () => comparisonText("less than or equal to", expected, actual, because),
      () => comparisonText("greater than", expected, actual, because),
    );
  },
});
