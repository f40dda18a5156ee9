import { valueText } from "./valueText.ts";

/** The failure of an assertion on order. */
export function comparisonText(relation: string, expected: unknown, actual: unknown, because: string): string {
  return `Expected the actual value to be ${relation} ${valueText(expected)},${because} but got ${valueText(actual)}.`;
}
