import { comparisonText } from "./comparisonText.ts";
import { holdsFor } from "./holdsFor.ts";
import { defineOperator, expectedAndBecause, verdict } from "./ShouldOperator.ts";

export default defineOperator({
  name: "BeLessThan",
  aliases: ["LT"],
  takesList: false,
  parameters: expectedAndBecause,
  test({ actual, values, negated, because }) {
    const expected = values.get("ExpectedValue") ?? null;
    return verdict(
      !holdsFor("Ige", actual, expected),
      negated,
      () => comparisonText("less than", expected, actual, because),
      () => comparisonText("greater than or equal to", expected, actual, because),
    );
  },
});
