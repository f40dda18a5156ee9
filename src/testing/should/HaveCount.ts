import { toText } from "../../objects/ops/toText.ts";
import { pesterRun } from "../run/PesterRun.ts";
import { scriptError } from "../run/scriptError.ts";
import { defineOperator, verdict } from "./ShouldOperator.ts";
import { valueText } from "./valueText.ts";

export default defineOperator({
  name: "HaveCount",
  aliases: [],
  takesList: true,
  parameters: { ExpectedValue: { type: "int", position: 0 }, Because: { type: "string", position: 1 } },
  test({ actual, values, negated, because }) {
    const expected = Number(toText(values.get("ExpectedValue") ?? 0));
    if (expected < 0) {
      const word = pesterRun().version === 6 ? "Expected" : "Excpected";
      throw scriptError(`${word} collection size must be greater than or equal to 0.`, {
        exception: "System.ArgumentException",
      });
    }
    const items = actual as readonly unknown[];
    const isEmpty = items.length === 0;
    const wanted = expected === 0 ? "an empty collection" : `a collection with size ${expected}`;
    const seen = isEmpty ? "an empty collection" : `collection with size ${items.length} ${valueText(items)}`;
    return verdict(
      items.length === expected,
      negated,
      () => `Expected ${wanted},${because} but got ${seen}.`,
      () =>
        expected === 0
          ? `Expected a non-empty collection,${because} but got an empty collection.`
          : `Expected a collection with size different from ${expected},${because} but got collection with that size ${valueText(items)}.`,
    );
  },
});
