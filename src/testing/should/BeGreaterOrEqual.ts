import { comparisonText } from "./comparisonText.ts";
import { holdsFor } from "./holdsFor.ts";
import { defineOperator, expectedAndBecause, verdict } from "./ShouldOperator.ts";

export default defineOperator({
  name: "BeGreaterOrEqual",
  aliases: ["GE"],
  takesList: false,
  parameters: expectedAndBecause,
  test({ actual, values, negated, because }) {
    const expected = values.get("ExpectedValue") ?? null;
    return verdict(
      !holdsFor("Ilt", actual, expected),
      negated,
      () => comparisonText("greater than or equal to", expected, actual, because),
      () => comparisonText("less than", expected, actual, because),
    );
  },
});
