import { enumerateCollection } from "../../objects/ops/enumerate.ts";
import { equal } from "../../objects/ops/equal.ts";
import { defineOperator, expectedAndBecause, verdict } from "./ShouldOperator.ts";
import { valueText } from "./valueText.ts";

export default defineOperator({
  name: "BeIn",
  aliases: [],
  takesList: false,
  parameters: expectedAndBecause,
  test({ actual, values, negated, because }) {
    const expected = values.get("ExpectedValue") ?? null;
    const items = [...(enumerateCollection(expected) ?? [expected])];
    const [collection, value] = [valueText(expected), valueText(actual)];
    return verdict(
      items.some((item) => equal(item, actual, true)),
      negated,
      () => `Expected collection ${collection} to contain ${value},${because} but it was not found.`,
      () => `Expected collection ${collection} to not contain ${value},${because} but it was found.`,
    );
  },
});
