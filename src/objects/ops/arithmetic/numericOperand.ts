import { convertTo } from "../../convert/convertTo.ts";
import { stringToNumber } from "../../convert/convertToNumber.ts";
import { scanNumber } from "../../convert/scanNumber.ts";
import { enumUnderlyingType } from "../../types/enumUnderlyingType.ts";
import { typeOf } from "../../types/typeOf.ts";
import { EnumValue } from "../../values/EnumValue.ts";
import { Byte, Char, Decimal, Double, Int16, SByte, Single, UInt16, UInt32, UInt64 } from "../../values/numbers.ts";

/** Rank of a numeric type in arithmetic: the operation is done in the higher of the two. */
export const NumericRank = {
  boolean: 3,
  char: 4,
  sbyte: 5,
  byte: 6,
  int16: 7,
  uint16: 8,
  int32: 9,
  uint32: 10,
  int64: 11,
  uint64: 12,
  single: 13,
  double: 14,
  decimal: 15,
} as const;

const ranks = new Map<unknown, number>([
  [Char, NumericRank.char],
  [SByte, NumericRank.sbyte],
  [Byte, NumericRank.byte],
  [Int16, NumericRank.int16],
  [UInt16, NumericRank.uint16],
  [UInt32, NumericRank.uint32],
  [UInt64, NumericRank.uint64],
  [Single, NumericRank.single],
  [Double, NumericRank.double],
  [Decimal, NumericRank.decimal],
]);

/** The rank of a number, boolean or character; 0 for anything else (BigInteger and enumerations too). */
export function numericRank(value: unknown): number {
  switch (typeof value) {
    case "number":
      return NumericRank.int32;
    case "bigint":
      return NumericRank.int64;
    case "boolean":
      return NumericRank.boolean;
    case "object":
      return value === null ? 0 : (ranks.get(value.constructor) ?? 0);
    default:
      return 0;
  }
}

/** Ranks that enumerations cannot be combined with. */
export function isUnsignedOrDecimal(rank: number): boolean {
  return rank === NumericRank.uint32 || rank === NumericRank.uint64 || rank === NumericRank.decimal;
}

/** Booleans and characters as Int32, everything else as it is. */
export function plainNumber(value: unknown): unknown {
  if (typeof value === "boolean") return value ? 1 : 0;
  return value instanceof Char ? value.code : value;
}

/** The whole number of an integral value below the ranks of real numbers. */
export function wholeNumber(value: unknown): bigint {
  if (typeof value === "number" || typeof value === "bigint") return BigInt(value);
  return BigInt((value as { readonly value: number | bigint }).value);
}

/**
 * The right operand for a numeric left one: strings are read as numbers of a fitting type, $null is 0, booleans,
 * characters and enumerations count as whole numbers. Anything else stays as it is.
 */
export function rightNumber(right: unknown, leftRank: number): unknown {
  if (right === null || right === undefined) return 0;
  if (typeof right === "string") return textNumber(right, leftRank);
  if (right instanceof EnumValue) return convertTo(right, enumUnderlyingType(right.type));
  return plainNumber(right);
}

const samples: ReadonlyMap<number, unknown> = new Map<number, unknown>([
  [NumericRank.int64, 0n],
  [NumericRank.uint64, new UInt64(0n)],
  [NumericRank.uint32, new UInt32(0)],
  [NumericRank.byte, new Byte(0)],
  [NumericRank.sbyte, new SByte(0)],
  [NumericRank.int16, new Int16(0)],
  [NumericRank.uint16, new UInt16(0)],
]);

/** A string in arithmetic: what the literal says, or else what the type of the other operand can read. */
export function textNumber(text: string, otherRank: number): unknown {
  if (text.trim() === "") return 0;
  const scanned = scanNumber(text);
  if (scanned !== null) return scanned;
  if (otherRank === NumericRank.decimal) return stringToNumber(text, typeOf(new Decimal(0n, 0)));
  if (otherRank === NumericRank.single || otherRank === NumericRank.double)
    return stringToNumber(text, typeOf(new Double(0)));
  return stringToNumber(text, typeOf(samples.get(otherRank) ?? 0));
}
