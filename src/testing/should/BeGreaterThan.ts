import { comparisonText } from "./comparisonText.ts";
import { holdsFor } from "./holdsFor.ts";
import { defineOperator, expectedAndBecause, verdict } from "./ShouldOperator.ts";

export default defineOperator({
  name: "BeGreaterThan",
  aliases: ["GT"],
  takesList: false,
  parameters: expectedAndBecause,
  test({ actual, values, negated, because }) {
    const expected = values.get("ExpectedValue") ?? null;
    return verdict(
      !holdsFor("Ile", actual, expected),
      negated,
      () => comparisonText("greater than", expected, actual, because),
      () => comparisonText("less than or equal to", expected, actual, because),
    );
  },
});
