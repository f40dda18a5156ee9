import { enumerateCollection, itemArray } from "../../objects/ops/enumerate.ts";
import { equal } from "../../objects/ops/equal.ts";
import { toText } from "../../objects/ops/toText.ts";
import { Dictionary } from "../../objects/values/collections/Dictionary.ts";
import { unwrap } from "../../objects/values/PSObject.ts";
import { pesterRun } from "../run/PesterRun.ts";
import { scriptError } from "../run/scriptError.ts";
import {
  defineOperator,
  expectedAndBecause,
  type ScreenWidth,
  type ShouldOperator,
  unrolled,
} from "./ShouldOperator.ts";
import { stringDifference } from "./stringDifference.ts";
import { valueText } from "./valueText.ts";

interface Equality {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly ignoresCase: boolean;
  /** The words in front of the expected value, and those of a value that should be another. */
  readonly expected: string;
  readonly same: string;
}

/** Depth to which lists in lists are compared. */
const greatestDepth = 100;

/** -Be and -BeExactly: item by item for lists, `expected -eq actual` for each. */
export function defineEquality({ name, aliases, ignoresCase, expected: lead, same }: Equality): ShouldOperator {
  const differentText = (expected: unknown, because: string) =>
    `Expected ${valueText(expected)} to be different from the actual value,${because} but ${same}.`;
  const fold = (text: string) => (ignoresCase ? text.toLowerCase() : text);
  const texts = (expected: string, actual: string, because: string, shown: ScreenWidth) =>
    fold(expected) === fold(actual) ? "" : stringDifference(expected, actual, because, ignoresCase, shown);
  return defineOperator({
    name,
    aliases,
    told: {
      failed(expected, actual, because) {
        const [left, right] = [unwrap(expected), unwrap(actual)];
        if (typeof left === "string" && typeof right === "string") return texts(left, right, because, {});
        return differenceText(expected, [...(enumerateCollection(right) ?? [actual])], because, ignoresCase, lead);
      },
      failedNot: differentText,
      texts,
    },
    takesList: true,
    parameters: expectedAndBecause,
    test({ actual, values, negated, because }) {
      const expected = values.get("ExpectedValue") ?? null;
      const wanted = [...(enumerateCollection(unwrap(expected)) ?? [expected])];
      const holds = areSame(wanted, actual as readonly unknown[], ignoresCase, 0);
      if (holds !== negated) return null;
      if (negated) return differentText(expected, because);
      return differenceText(expected, actual as readonly unknown[], because, ignoresCase, lead);
    },
  });
}

/** What is said of a value that is another than expected. */
function differenceText(
  expected: unknown,
  actual: readonly unknown[],
  because: string,
  ignoresCase: boolean,
  lead: string,
): string {
  const wanted = [...(enumerateCollection(unwrap(expected)) ?? [expected])];
  const value = unrolled(actual);
  // Before Pester 6 a list of one is told as its item, whichever side it is on.
  const told = pesterRun().version === 6 ? expected : unrolled(wanted);
  const [left, right] = [unwrap(told), unwrap(value)];
  if (typeof left === "string" && typeof right === "string") return stringDifference(left, right, because, ignoresCase);
  if (pesterRun().version === 6 && isCollectionText(left, wanted, actual, ignoresCase))
    return collectionDifference(wanted, actual, because, ignoresCase);
  return `${lead} ${valueText(told)},${because} but got ${valueText(value)}.`;
}

/** Whether Pester 6 speaks of collections: where one is expected and there are items; -BeExactly where they are as many. */
function isCollectionText(
  expected: unknown,
  wanted: readonly unknown[],
  actual: readonly unknown[],
  ignoresCase: boolean,
): boolean {
  if (enumerateCollection(expected) === null && !(ignoresCase && expected instanceof Dictionary)) return false;
  return ignoresCase ? actual.length > 0 : actual.length === wanted.length;
}

/** Nothing, an empty list and a list of nothing alone count as the same. */
function areSame(
  expected: readonly unknown[],
  actual: readonly unknown[],
  ignoresCase: boolean,
  depth: number,
): boolean {
  if (isNothing(expected) || isNothing(actual)) return isNothing(expected) && isNothing(actual);
  return (
    expected.length === actual.length && expected.every((item, at) => isSameItem(item, actual[at], ignoresCase, depth))
  );
}

function isSameItem(expected: unknown, actual: unknown, ignoresCase: boolean, depth: number): boolean {
  const [left, right] = [itemArray(expected), itemArray(actual)];
  if (!left && !right) return equal(expected, actual, ignoresCase);
  if (depth >= greatestDepth)
    throw scriptError(
      `Reached the recursion depth limit of ${greatestDepth} when comparing arrays ${toText(expected)} and ${toText(actual)}. Is one of your arrays cyclic?`,
    );
  return areSame(left ?? [expected], right ?? [actual], ignoresCase, depth + 1);
}

function isNothing(values: readonly unknown[]): boolean {
  return values.length === 0 || (values.length === 1 && (values[0] === null || values[0] === undefined));
}

/** What Pester 6 says of two lists. */
function collectionDifference(
  expected: readonly unknown[],
  actual: readonly unknown[],
  because: string,
  ignoresCase: boolean,
): string {
  const [left, right] = [valueText(expected), valueText(actual)];
  if (expected.length !== actual.length)
    return `Expected a collection ${left} with length ${expected.length},${because} but got a collection ${right} with length ${actual.length}.`;
  const at = expected.findIndex((item, index) => !isSameItem(item, actual[index], ignoresCase, 0));
  return [
    `Expected collections to be the same,${because} but they were different.`,
    `Collection lengths are both ${expected.length}.`,
    `Collections differ at index ${at}.`,
    `Expected: ${left}`,
    `But was:  ${right}`,
  ].join("\n");
}
