import { equal } from "../../objects/ops/equal.ts";
import { defineOperator, expectedAndBecause, verdict } from "./ShouldOperator.ts";
import { valueText } from "./valueText.ts";

export default defineOperator({
  name: "Contain",
  aliases: [],
  takesList: true,
  parameters: expectedAndBecause,
  test({ actual, values, negated, because }) {
    const expected = values.get("ExpectedValue") ?? null;
    // No value at all is $null.
    const given = actual as readonly unknown[];
    const items = given.length === 0 ? [null] : given;
    const all = (): string => valueText(given.length === 0 ? null : given);
    return verdict(
      items.some((item) => equal(item, expected, true)),
      negated,
      () => `Expected ${valueText(expected)} to be found in collection ${all()},${because} but it was not found.`,
      () => `Expected ${valueText(expected)} to not be found in collection ${all()},${because} but it was found.`,
    );
  },
});
