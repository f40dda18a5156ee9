import { comparisonText } from "./comparisonText.ts";
import { holdsFor } from "./holdsFor.ts";
import { defineOperator, expectedAndBecause, verdict } from "./ShouldOperator.ts";

export default defineOperator({
  name: "BeLessOrEqual",
  aliases: ["LE"],
  takesList: false,
  parameters: expectedAndBecause,
  test({ actual, values, negated, because }) {
    const expected = values.get("ExpectedValue") ?? null;
    return verdict(
      !holdsFor("Igt", actual, expected),
      negated,
      () => comparisonText("less than or equal to", expected, actual, because),
      () => comparisonText("greater than", expected, actual, because),
    );
  },
});
