import { EnumValue } from "../model/EnumValue.ts";
import { compareStrings } from "./compareStrings.ts";

/** String.Compare: -1, 0 or 1; $null before everything. */
export function compareCulture(left: string | null, right: string | null, ignoreCase = false): number {
  if (left === null || right === null) return left === right ? 0 : left === null ? -1 : 1;
  return Math.sign(compareStrings(left, right, ignoreCase));
}

/** String.CompareOrdinal: the difference of the first characters that differ, or of the lengths. */
export function compareOrdinal(left: string | null, right: string | null, ignoreCase = false): number {
  if (left === null || right === null) return left === right ? 0 : left === null ? -1 : 1;
  const [first, second] = ignoreCase ? [left.toUpperCase(), right.toUpperCase()] : [left, right];
  const length = Math.min(first.length, second.length);
  for (let index = 0; index < length; index++) {
    const difference = first.charCodeAt(index) - second.charCodeAt(index);
    if (difference !== 0) return difference;
  }
  return first.length - second.length;
}

/** By a StringComparison value: CurrentCulture 0, its IgnoreCase 1, Invariant 2 and 3, Ordinal 4 and 5. */
export function compareBy(comparison: unknown, left: string | null, right: string | null): number {
  const kind = comparison instanceof EnumValue ? Number(comparison.value) : 0;
  return kind >= 4 ? compareOrdinal(left, right, kind === 5) : compareCulture(left, right, kind % 2 === 1);
}

/** Whether a StringComparison value ignores case. */
export function ignoresCase(comparison: unknown): boolean {
  return comparison instanceof EnumValue && comparison.value % 2n === 1n;
}
