import { enumerateCollection } from "../../objects/ops/enumerate.ts";
import { equal } from "../../objects/ops/equal.ts";
import { defineOperator } from "./ShouldOperator.ts";
import { stringDifference } from "./stringDifference.ts";
import { valueText } from "./valueText.ts";

export default defineOperator({
  name: "Be",
  aliases: ["EQ"],
  takesList: true,
  parameters: { ExpectedValue: { type: "psobject", position: 0 }, Because: { type: "string" } },
  test({ actual, values, negated, because }) {
    const expected = values.get("ExpectedValue") ?? null;
    const holds = isSame(actual, expected);
    if (negated)
      return holds
        ? `Expected ${valueText(expected)} to be different from the actual value,${because} but got the same value.`
        : null;
    if (holds) return null;
    if (typeof expected === "string" && typeof actual === "string")
      return stringDifference(expected, actual, because, true);
    return `Expected ${valueText(expected)},${because} but got ${valueText(actual)}.`;
  },
});

/** Item by item for lists, as -eq for all else. */
function isSame(actual: unknown, expected: unknown): boolean {
  const left = enumerateCollection(actual);
  const right = enumerateCollection(expected);
  if (!left && !right) return equal(actual, expected, true) === true;
  if (!left || !right) return false;
  const [some, others] = [[...left], [...right]];
  return some.length === others.length && some.every((item, at) => isSame(item, others[at]));
}
