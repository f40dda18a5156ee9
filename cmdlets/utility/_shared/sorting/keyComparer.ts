import type { Comparer } from "./objectComparer.ts";

/**
 * Compares the key values of two objects. A property that an object lacks (`undefined`) is another thing than $null, and
 * comes last whichever way the key goes.
 */
export function keyComparer(
  compare: Comparer,
  descending: readonly boolean[] = [],
): (left: readonly unknown[], right: readonly unknown[]) => number {
  const one = (left: unknown, right: unknown, downwards: boolean): number => {
    if (left === undefined || right === undefined) return Number(left === undefined) - Number(right === undefined);
    return downwards ? -compare(left, right) : compare(left, right);
  };
  if (descending.length === 1) {
    const [downwards] = descending;
    return (left, right) => one(left[0], right[0], downwards);
  }
  return (left, right) => {
    const length = Math.max(left.length, right.length, descending.length);
    for (let index = 0; index < length; index++) {
      const result = one(left[index], right[index], descending[index] ?? false);
      if (result !== 0) return result;
    }
    return 0;
  };
}
