import { EnumValue } from "../../values/EnumValue.ts";
import { compareStrings } from "./compareStrings.ts";
import { upperOrdinal } from "./simpleCase.ts";

/** String.Compare: -1, 0 or 1; $null before everything. */
export function compareCulture(left: string | null, right: string | null, ignoreCase = false): number {
  if (left === null || right === null) return left === right ? 0 : left === null ? -1 : 1;
  return Math.sign(compareStrings(left, right, ignoreCase));
}

/** String.CompareOrdinal: the difference of the first characters that differ, or of the lengths. */
export function compareOrdinal(left: string | null, right: string | null, ignoreCase = false): number {
  if (left === null || right === null) return left === right ? 0 : left === null ? -1 : 1;
  const [first, second] = ignoreCase ? [upperOrdinal(left), upperOrdinal(right)] : [left, right];
  // .NET looks at the first characters before anything else, the zero at the end of an empty text too.
  if (first === "" || second === "") return (first.charCodeAt(0) || 0) - (second.charCodeAt(0) || 0);
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

/** Bits of CompareOptions. */
const compareOptions = {
  ignoreCase: 1n,
  ignoreNonSpace: 2n,
  ignoreSymbols: 4n,
  ordinalIgnoreCase: 0x10000000n,
  ordinal: 0x40000000n,
};

/** By a CompareOptions value: -1, 0 or 1. */
export function compareByOptions(left: string | null, right: string | null, options: bigint): number {
  if (left === null || right === null) return compareCulture(left, right);
  if (options & (compareOptions.ordinal | compareOptions.ordinalIgnoreCase))
    return Math.sign(compareOrdinal(left, right, (options & compareOptions.ordinalIgnoreCase) !== 0n));
  const [first, second] = [left, right].map((text) => withoutIgnored(text, options));
  return compareCulture(first, second, (options & compareOptions.ignoreCase) !== 0n);
}

function withoutIgnored(text: string, options: bigint): string {
  const plain = options & compareOptions.ignoreNonSpace ? text.normalize("NFD").replace(/\p{Mn}/gu, "") : text;
  return options & compareOptions.ignoreSymbols ? plain.replace(/[\p{P}\p{S}\p{Z}\s]/gu, "") : plain;
}

/** What a search does that names no StringComparison: texts by the culture, characters by their codes. */
export type DefaultComparison = "culture" | "ordinal";

/** Whether a StringComparison value, or what stands for none, compares codes. */
export function isOrdinal(comparison: unknown): boolean {
  return comparison instanceof EnumValue ? comparison.value >= 4n : comparison !== "culture";
}

/** Whether a StringComparison value ignores case. */
export function ignoresCase(comparison: unknown): boolean {
  return comparison instanceof EnumValue && comparison.value % 2n === 1n;
}
