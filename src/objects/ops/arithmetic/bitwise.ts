import { noConversion } from "../../convert/castError.ts";
import { roundHalfEven, toDouble } from "../../convert/convertNumber.ts";
import { convertTo, tryConvertTo } from "../../convert/convertTo.ts";
import { scanNumber } from "../../convert/scanNumber.ts";
import { rawException } from "../../errors/rawException.ts";
import { enumUnderlyingType, wrapEnum } from "../../types/enumUnderlyingType.ts";
import { typeOf } from "../../types/typeOf.ts";
import { typeByName } from "../../types/typeRegistry.ts";
import { EnumValue } from "../../values/EnumValue.ts";
import { BigInteger, Decimal, Double, Single, UInt32, UInt64 } from "../../values/numbers.ts";
import { unwrap } from "../../values/PSObject.ts";
import { DateTime } from "../../values/time/DateTime.ts";
import { callOperator } from "./callOperator.ts";
import { NumericRank, numericRank, plainNumber, textNumber, wholeNumber } from "./numericOperand.ts";

interface BitwiseOperator {
  readonly method: string;
  readonly apply: (left: bigint, right: bigint) => bigint;
}

/** `left -band right` */
export function band(left: unknown, right: unknown): unknown {
  return typeof left === "number" && typeof right === "number" ? left & right : bitwise(left, right, and);
}

/** `left -bor right` */
export function bor(left: unknown, right: unknown): unknown {
  return typeof left === "number" && typeof right === "number" ? left | right : bitwise(left, right, or);
}

/** `left -bxor right` */
export function bxor(left: unknown, right: unknown): unknown {
  return typeof left === "number" && typeof right === "number" ? left ^ right : bitwise(left, right, exclusiveOr);
}

const and: BitwiseOperator = { method: "op_BitwiseAnd", apply: (left, right) => left & right };
const or: BitwiseOperator = { method: "op_BitwiseOr", apply: (left, right) => left | right };
const exclusiveOr: BitwiseOperator = { method: "op_ExclusiveOr", apply: (left, right) => left ^ right };

function bitwise(left: unknown, right: unknown, operator: BitwiseOperator): unknown {
  const [one, other] = [unwrap(left) ?? 0, unwrap(right) ?? 0];
  if (one instanceof EnumValue || other instanceof EnumValue) return enumBitwise(one, other, operator);
  const [first, second] = [operand(one, other), operand(other, one)];
  const [firstRank, secondRank] = [numericRank(first), numericRank(second)];
  if (firstRank === 0 || secondRank === 0) {
    const isDate = first instanceof DateTime || second instanceof DateTime;
    if (Math.max(firstRank, secondRank) >= NumericRank.single && !isDate) {
      throw rawException("System.NullReferenceException", "Object reference not set to an instance of an object.");
    }
    return callOperator(operator.method, first, second);
  }
  const rank = Math.max(firstRank, secondRank);
  if (rank <= NumericRank.int32)
    return Number(BigInt.asIntN(32, operator.apply(wholeNumber(first), wholeNumber(second))));
  if (rank === NumericRank.uint32) return unsigned32(first, second, operator);
  if (rank === NumericRank.int64) return BigInt.asIntN(64, operator.apply(wholeNumber(first), wholeNumber(second)));
  return unsigned64(first, second, operator);
}

/** Strings are read as numbers, booleans and characters count. */
function operand(value: unknown, other: unknown): unknown {
  return typeof value === "string" ? textNumber(value, numericRank(other)) : plainNumber(value);
}

function unsigned32(left: unknown, right: unknown, operator: BitwiseOperator): unknown {
  return new UInt32(Number(BigInt.asUintN(32, operator.apply(wholeNumber(left), wholeNumber(right)))));
}

/** Real numbers, decimals and UInt64 go through UInt64; negative ones through Int64. */
function unsigned64(left: unknown, right: unknown, operator: BitwiseOperator): unknown {
  if (numericRank(left) <= NumericRank.uint64 && numericRank(right) <= NumericRank.uint64) {
    return new UInt64(BigInt.asUintN(64, operator.apply(wholeNumber(left), wholeNumber(right))));
  }
  const isNegative = (value: unknown) =>
    value instanceof Double || value instanceof Single
      ? value.value < 0
      : value instanceof Decimal
        ? value.mantissa < 0n
        : wholeNumber(value) < 0n;
  if (isNegative(left) || isNegative(right)) {
    const [one, other] = [left, right].map(signed64);
    return BigInt.asIntN(64, operator.apply(one, other));
  }
  const isReal = [left, right].some((value) => value instanceof Double || value instanceof Single);
  const [one, other] = [left, right].map((value) => {
    const number = isReal && !(value instanceof Decimal) ? new Double(toDouble(value)) : value;
    return (convertTo(number, typeByName("System.UInt64")) as UInt64).value;
  });
  return new UInt64(BigInt.asUintN(64, operator.apply(one, other)));
}

/** Whole numbers as their bits; a real number beyond 64 bits wraps. */
function signed64(value: unknown): bigint {
  const isReal = value instanceof Double || value instanceof Single;
  if (isReal && Math.abs(value.value) <= 2 ** 63) return BigInt.asIntN(64, BigInt(roundHalfEven(value.value)));
  if (isReal || value instanceof Decimal) return convertTo(value, typeByName("System.Int64")) as bigint;
  return BigInt.asIntN(64, BigInt(Number(wholeNumber(value))));
}

/** The result is of the left enumeration where the left operand is one; names in strings are understood. */
function enumBitwise(left: unknown, right: unknown, operator: BitwiseOperator): unknown {
  const type = (left instanceof EnumValue ? left : (right as EnumValue)).type;
  if (!(left instanceof EnumValue)) {
    if (typeof left === "string" && scanNumber(left) === null && left !== "")
      return enumBitwise(convertTo(left, type), right, operator);
    return bitwise(left, convertTo(right, enumUnderlyingType(type)), operator);
  }
  if (numericRank(right) >= NumericRank.single) return bitwise(Number(left.value), right, operator);
  if (numericRank(right) === 0 && !(right instanceof EnumValue) && typeof right !== "string")
    return callOperator(operator.method, left, right);
  if (typeof right === "string") {
    const scanned = right.trim() === "" ? 0 : scanNumber(right);
    return enumBitwise(left, scanned ?? convertTo(right, type), operator);
  }
  const other = right instanceof EnumValue ? right.value : right;
  const rank = numericRank(other);
  const number =
    rank > 0 && rank <= NumericRank.uint64 && typeof other !== "boolean"
      ? wholeNumber(plainNumber(other))
      : (convertTo(other, typeByName("System.Int64")) as bigint);
  return EnumValue.of(type, wrapEnum(operator.apply(left.value, number), type));
}

/** `-bnot value` */
export function bnot(value: unknown): unknown {
  const base = unwrap(value) ?? 0;
  if (typeof base === "number") return ~base;
  if (base instanceof EnumValue) return EnumValue.of(base.type, wrapEnum(~base.value, base.type));
  if (typeof base === "bigint") return ~base;
  if (base instanceof UInt32) return new UInt32(~base.value >>> 0);
  if (base instanceof UInt64) return new UInt64(BigInt.asUintN(64, ~base.value));
  if (typeof base === "string") return bnot(textNumber(base, NumericRank.int32));
  if (base instanceof BigInteger) return new BigInteger(~base.value);
  if (base instanceof Double || base instanceof Single || base instanceof Decimal) return bnot(narrowed(base));
  return ~(convertTo(base, typeOf(0)) as number);
}

/** A real number as the first of Int32, UInt32, Int64, UInt64 that holds it. */
export function narrowed(value: unknown): unknown {
  const found = tryConvertTo(value, typeByName("System.Int64")) ?? tryConvertTo(value, typeByName("System.UInt64"));
  if (!found) throw noConversion(value, typeByName("System.UInt64"));
  if (found.value instanceof UInt64) return found.value;
  const long = found.value as bigint;
  if (BigInt.asIntN(32, long) === long) return Number(long);
  return BigInt.asUintN(32, long) === long ? new UInt32(Number(long)) : long;
}
