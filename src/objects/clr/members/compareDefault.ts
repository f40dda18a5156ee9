import { pollStop } from "../../../base/budget.ts";
import { callDelegate } from "../../calls/callDelegate.ts";
import { Delegate } from "../../calls/Delegate.ts";
import { clrException } from "../../errors/PSError.ts";
import { caughtException } from "../../errors/thrownException.ts";
import { compareCulture } from "../../text/culture/stringComparison.ts";
import { typeOf } from "../../types/typeOf.ts";
import { Char } from "../../values/numbers.ts";
import { unwrap } from "../../values/PSObject.ts";

export type Compare = (left: unknown, right: unknown) => number;

/** Comparer.Default: $null first, values of one type by that type's order; throws where there is none. */
export function compareDefault(left: unknown, right: unknown): number {
  const [first, second] = [unwrap(left ?? null), unwrap(right ?? null)];
  if (first === second) return 0;
  if (first === null) return -1;
  if (second === null) return 1;
  if (typeof first === "string" && typeof second === "string") return compareCulture(first, second);
  if (typeof first === typeof second && typeof first !== "object")
    return (first as number) < (second as number) ? -1 : 1;
  if (first instanceof Char && second instanceof Char) return first.code - second.code;
  const result = compareByMethod(first, second) ?? reversed(compareByMethod(second, first));
  if (result === null)
    throw clrException("System.ArgumentException", "At least one object must implement IComparable.");
  return result;
}

/** The order of two values as the second one sees it. */
function reversed(order: number | null): number | null {
  return order === null ? null : -order;
}

function compareByMethod(left: unknown, right: unknown): number | null {
  const overloads = typeOf(left).members.method("CompareTo")?.overloads ?? [];
  const usable = overloads.find(
    ({ code, signature }) =>
      code && signature.parameters.length === 1 && signature.parameters[0].type === "System.Object",
  );
  if (usable?.code) return usable.code(left, right) as number;
  const [first, second] = [left, right] as { readonly value?: unknown }[];
  if (typeOf(left) !== typeOf(right) || typeof first.value !== typeof second.value) return null;
  if (typeof first.value !== "number" && typeof first.value !== "bigint") return null;
  return first.value < (second.value as number) ? -1 : first.value > (second.value as number) ? 1 : 0;
}

/** What an IComparer, a Comparison or $null (the default) compares by. */
export function comparison(comparer: unknown): Compare {
  if (comparer === null || comparer === undefined) return compareDefault;
  if (comparer instanceof Delegate) return (left, right) => Number(callDelegate(comparer, left, right));
  const compare = typeOf(comparer)
    .members.method("Compare")
    ?.overloads.find(({ code, signature }) => code && signature.parameters.length === 2)?.code;
  return compare ? (left, right) => Number(compare(comparer, left, right)) : compareDefault;
}

/** Sorts in place as Array.Sort does; equal elements keep their order. */
export function sortItems(items: unknown[], compare: Compare): void {
  const checked = compareElements(compare);
  const sorted = [...items].map((item) => ({ item })).sort((left, right) => -checked(right.item, left.item));
  for (let index = 0; index < sorted.length; index++) items[index] = sorted[index].item;
}

/** What collections that keep or look for an order throw where two elements have none. */
export function compareElements(compare: Compare): Compare {
  return (left, right) => {
    pollStop();
    try {
      return compare(left, right);
    } catch (error) {
      const inner = caughtException(error);
      if (!inner) throw error;
      throw clrException("System.InvalidOperationException", "Failed to compare two elements in the array.", inner);
    }
  };
}

/** The index of an element in sorted items, or the complement of where it would stand. */
export function binarySearch(
  items: readonly unknown[],
  value: unknown,
  compare: Compare,
  start = 0,
  count = items.length,
): number {
  const checked = compareElements(compare);
  let [low, high] = [start, start + count - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const order = checked(items[middle], value);
    if (order === 0) return middle;
    if (order < 0) low = middle + 1;
    else high = middle - 1;
  }
  return ~low;
}
