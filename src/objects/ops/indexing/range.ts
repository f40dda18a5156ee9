import { filled } from "../../../base/collecting.ts";
import { longestArray } from "../../../base/TooLarge.ts";
import { toIntegerTarget } from "../../convert/convertNumber.ts";
import { convertTo } from "../../convert/convertTo.ts";
import { type IntegerTarget, integerTargets } from "../../convert/numericTargets.ts";
import { outOfMemory } from "../../errors/outOfMemory.ts";
import { ClrException } from "../../errors/PSError.ts";
import { rawException } from "../../errors/rawException.ts";
import { notANumberText, numberStyles, parsedInteger, readNumber } from "../../text/numbers/parseNumber.ts";
import { languageRules } from "../../types/languageRules.ts";
import { typeOf } from "../../types/typeOf.ts";
import { typeByName } from "../../types/typeRegistry.ts";
import { EnumValue } from "../../values/EnumValue.ts";
import { BigInteger, Char } from "../../values/numbers.ts";
import { PSCustomObject, unwrap } from "../../values/PSObject.ts";
import { DateTime } from "../../values/time/DateTime.ts";
import { numericRank } from "../arithmetic/numericOperand.ts";

/** `left..right`: whole numbers, or characters where both ends are characters that are no numbers. */
export function range(left: unknown, right: unknown): unknown[] {
  if (typeof left === "number" && typeof right === "number") return numbers(left, right);
  const [from, to] = [unwrap(left), unwrap(right)];
  if (languageRules().hasRangesOfCharacters) {
    const [first, last] = [character(from), character(to)];
    if (first !== null && last !== null) return numbers(first, last).map((code) => new Char(code));
  }
  return numbers(bound(from), bound(to));
}

/** The same for who walks through it once, as RangeEnumerator does: a long one is no array, and may be of any length. */
export function walkedRange(left: unknown, right: unknown): Iterable<unknown> {
  const [from, to] = [unwrap(left), unwrap(right)];
  if (languageRules().hasRangesOfCharacters && character(from) !== null && character(to) !== null)
    return range(from, to);
  const [first, last] = [bound(from), bound(to)];
  return Math.abs(last - first) < longRange ? numbers(first, last) : new LongRange(first, last);
}

const longRange = 100_000;

/** Numbers that nobody keeps. */
export class LongRange implements Iterable<number> {
  constructor(
    readonly first: number,
    readonly last: number,
  ) {}

  *[Symbol.iterator](): Generator<number> {
    const step = this.first <= this.last ? 1 : -1;
    const end = this.last + step;
    for (let value = this.first; value !== end; value += step) yield value;
  }
}

function numbers(from: number, to: number): number[] {
  const length = Math.abs(to - from) + 1;
  if (length > longestArray) throw outOfMemory();
  const step = from <= to ? 1 : -1;
  return filled(length, (at) => from + at * step);
}

function character(value: unknown): number | null {
  if (value instanceof Char) return value.code;
  return typeof value === "string" && value.length === 1 && !/\d/.test(value) ? value.charCodeAt(0) : null;
}

const int32 = integerTargets.get("System.Int32") as IntegerTarget;

/** IConvertible.ToInt32 */
function bound(value: unknown): number {
  if (value === null || value === undefined) return 0;
  if (languageRules().castsEndsOfRange) return convertTo(value, typeOf(0)) as number;
  if (typeof value === "string") return stringBound(value);
  if (typeof value === "boolean") return value ? 1 : 0;
  if (value instanceof Char) return value.code;
  if (value instanceof EnumValue) return Number(value.value);
  if (numericRank(value) === 0 || value instanceof BigInteger) {
    throw rawException("System.InvalidCastException", noInteger(value));
  }
  try {
    return toIntegerTarget(value, int32) as number;
  } catch (error) {
    if (error instanceof ClrException) throw rawException(error.exception.type.name, error.exception.message);
    throw error;
  }
}

/** Two kinds of values have the interface and refuse to be a number. */
function noInteger(value: unknown): string {
  if (value instanceof DateTime) return "Invalid cast from 'DateTime' to 'Int32'.";
  const { name } =
    value instanceof PSCustomObject ? typeByName("System.Management.Automation.PSObject") : typeOf(value);
  if (name === "System.DBNull") return "Object cannot be cast from DBNull to other types.";
  return `Unable to cast object of type '${name}' to type 'System.IConvertible'.`;
}

function stringBound(text: string): number {
  const parsed = readNumber(text, numberStyles.integer, "");
  const integer = parsed && parsedInteger(parsed);
  if (integer === null) throw rawException("System.FormatException", notANumberText(text));
  if (BigInt.asIntN(32, integer) !== integer) throw rawException("System.OverflowException", int32.overflow);
  return Number(integer);
}
