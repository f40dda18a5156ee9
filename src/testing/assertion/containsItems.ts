import { pollStop } from "../../base/budget.ts";
import { enumerateCollection } from "../../objects/ops/enumerate.ts";
import { unwrap } from "../../objects/values/PSObject.ts";
import { isEqualItem } from "./isEqualItem.ts";

export function itemsOf(value: unknown): readonly unknown[] {
  return [...(enumerateCollection(unwrap(value)) ?? [value])];
}

/** Whether all expected items are in a collection, in their order (others may stand between), or in any. */
export function containsItems(expected: unknown, actual: unknown, anyOrder: boolean): boolean {
  return missingItems(itemsOf(expected), itemsOf(actual), anyOrder).missing.length === 0;
}

/** Indices of the expected items without an actual one of their own, and of the actual ones that are left. */
export function missingItems(
  expected: readonly unknown[],
  actual: readonly unknown[],
  anyOrder: boolean,
  isEqual: (expected: unknown, actual: unknown) => boolean = isEqualItem,
): { readonly missing: readonly number[]; readonly extra: readonly number[] } {
  const isTaken = new Uint8Array(actual.length);
  const missing: number[] = [];
  let from = 0;
  for (const [index, item] of expected.entries()) {
    while (isTaken[from]) from++;
    let at = from;
    for (; at < actual.length; at++) {
      pollStop();
      if (!isTaken[at] && isEqual(item, actual[at])) break;
    }
    if (at === actual.length) {
      missing.push(index);
      continue;
    }
    isTaken[at] = 1;
    if (!anyOrder) from = at + 1;
  }
  return { missing, extra: [...actual.keys()].filter((index) => !isTaken[index]) };
}
