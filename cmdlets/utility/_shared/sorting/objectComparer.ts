import { isNumeric } from "../../../../src/objects/calls/conversionRank.ts";
import { toDouble } from "../../../../src/objects/convert/convertNumber.ts";
import { PSError } from "../../../../src/objects/errors/PSError.ts";
import { compare } from "../../../../src/objects/ops/compare.ts";
import { toText } from "../../../../src/objects/ops/toText.ts";
import { typeOf } from "../../../../src/objects/types/typeOf.ts";
import { ClrObject } from "../../../../src/objects/values/ClrObject.ts";
import { PSCustomObject, unwrap } from "../../../../src/objects/values/PSObject.ts";

export type Comparer = (left: unknown, right: unknown) => number;

/** Null is less than any value but a negative number. */
function compareToNull(value: unknown): number {
  return isNumeric(typeOf(value)) && toDouble(value) < 0 ? -1 : 1;
}

/**
 * How Sort-Object, Group-Object, Compare-Object and Select-Object -Unique compare two values: null first, then as -lt
 * does, and what cannot be compared by its text. `undefined` (nothing there) is as null.
 */
export function objectComparer(caseSensitive: boolean, culture?: string): Comparer {
  const ignoreCase = !caseSensitive;
  const text = culture === undefined || culture === "" ? null : cultureComparer(culture, caseSensitive);
  return (left, right) => {
    if (typeof left === "number" && typeof right === "number") return left - right;
    const a = unwrap(left);
    const b = unwrap(right);
    if (a === null || a === undefined) return b === null || b === undefined ? 0 : -compareToNull(b);
    if (b === null || b === undefined) return compareToNull(a);
    if (typeof a === "string" && typeof b === "string") return text ? text(a, b) : compare(a, b, ignoreCase);
    if (a === b) return 0;
    if (!comparable(a)) return compareTexts(a, b, ignoreCase, text);
    try {
      return compare(a, b, ignoreCase);
    } catch (error) {
      if (error instanceof PSError) return compareTexts(a, b, ignoreCase, text);
      throw error;
    }
  };
}

function comparable(value: unknown): boolean {
  if (!(value instanceof ClrObject)) return !Array.isArray(value);
  if (value instanceof PSCustomObject) return false;
  const type = typeOf(value);
  return (
    type.isValueType ||
    type.interfaces.some((one) => one.name.startsWith("System.IComparable")) ||
    type.members.method("CompareTo") !== undefined
  );
}

function compareTexts(
  left: unknown,
  right: unknown,
  ignoreCase: boolean,
  text: ((a: string, b: string) => number) | null,
): number {
  const a = baseText(left);
  const b = baseText(right);
  return text ? text(a, b) : compare(a, b, ignoreCase);
}

/** Text of the base object: that of a custom object is empty, its properties do not count. */
function baseText(value: unknown): string {
  if (value instanceof PSCustomObject) return "";
  return value instanceof ClrObject && value.elements ? typeOf(value).name : toText(value);
}

function cultureComparer(culture: string, caseSensitive: boolean): (a: string, b: string) => number {
  const collator = new Intl.Collator(knownLocale(culture), { sensitivity: caseSensitive ? "variant" : "accent" });
  return (a, b) => collator.compare(a, b);
}

/** A culture that nobody knows compares as the invariant one. */
function knownLocale(culture: string): string {
  try {
    return Intl.getCanonicalLocales(culture)[0];
  } catch {
    return "en";
  }
}
