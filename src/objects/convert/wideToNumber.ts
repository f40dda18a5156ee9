import { ClrException, clrException } from "../errors/PSError.ts";
import { decimalFromNumber } from "../text/numbers/decimalNumber.ts";
import type { ClrType } from "../types/ClrType.ts";
import { Half } from "../values/Half.ts";
import { Int128, UInt128 } from "../values/Int128.ts";
import { BigInteger, Char, Decimal, Double, Single } from "../values/numbers.ts";
import { failedConversion } from "./castError.ts";
import { toBigInteger } from "./convertNumber.ts";
import { integerTargets } from "./numericTargets.ts";

type Wide = Half | Int128 | UInt128;

const isWide = (value: unknown): value is Wide =>
  value instanceof Half || value instanceof Int128 || value instanceof UInt128;

/**
 * A Half, Int128 or UInt128 as a number of the language or a character, by the explicit operators of its type: integers are
 * cut to their bits. Undefined of any other value.
 */
export function wideToNumber(value: unknown, type: ClrType): unknown {
  if (!isWide(value)) return undefined;
  const target = integerTargets.get(type.name);
  if (target) return target.make(cutTo(value, target.bits, target.unsigned));
  if (type.name === "System.Char") return new Char(Number(cutTo(value, 16, true)));
  if (type.name === "System.Double") return new Double(Number(value.value));
  if (type.name === "System.Single") return new Single(Number(value.value));
  if (type.name === "System.Decimal") return toDecimal(value, type);
  return type.name === "System.Numerics.BigInteger" ? toBig(value, type) : undefined;
}

/** Into Half, Int128 or UInt128, from each other and from BigInteger. Undefined of any other value. */
export function convertToWide(value: unknown, type: ClrType): unknown {
  const isHalf = type.name === "System.Half";
  if (!isWide(value) && !(value instanceof BigInteger)) return undefined;
  if (isHalf) return new Half(Number(value.value));
  const unsigned = type.name === "System.UInt128";
  const whole = isWide(value) ? cutTo(value, 128, unsigned) : value.value;
  if (!isWide(value) && cut(whole, 128, unsigned) !== whole) {
    const text =
      unsigned && whole < 0n
        ? "Arithmetic operation resulted in an overflow."
        : `Value was either too large or too small for ${unsigned ? "a UInt128" : "an Int128"}.`;
    throw refused(value, type, clrException("System.OverflowException", text));
  }
  return unsigned ? new UInt128(whole) : new Int128(whole);
}

const cut = (value: bigint, bits: number, unsigned: boolean) =>
  unsigned ? BigInt.asUintN(bits, value) : BigInt.asIntN(bits, value);

function cutTo({ value }: Wide, bits: number, unsigned: boolean): bigint {
  return typeof value === "bigint" ? cut(value, bits, unsigned) : wholeOf(value, bits, unsigned);
}

/** A real number beyond the range is its end; smaller integers go by way of Int32. What is no number is 0. */
function wholeOf(value: number, bits: number, unsigned: boolean): bigint {
  if (Number.isNaN(value)) return 0n;
  const size = BigInt(Math.max(bits, 32));
  const isSigned = bits < 32 || !unsigned;
  const [least, most] = isSigned ? [-(1n << (size - 1n)), (1n << (size - 1n)) - 1n] : [0n, (1n << size) - 1n];
  const whole = Number.isFinite(value) ? BigInt(Math.trunc(value)) : value > 0 ? most : least;
  return cut(whole < least ? least : whole > most ? most : whole, bits, unsigned);
}

function toBig(value: Wide, type: ClrType): unknown {
  if (!(value instanceof Half)) return new BigInteger(value.value);
  try {
    return toBigInteger(new Double(value.value));
  } catch (error) {
    throw error instanceof ClrException ? refused(value, type, error) : error;
  }
}

function refused(value: unknown, type: ClrType, { exception }: ClrException): unknown {
  return failedConversion("InvalidCastTargetInvocationExceptionop_Explicit", value, type, exception.message, exception);
}

/** What is no finite number has no whole part. */
export function wholePart(value: number): bigint {
  return BigInt(Number.isFinite(value) ? Math.trunc(value) : 0);
}

function toDecimal(value: Half | Int128 | UInt128, type: ClrType): unknown {
  const limit = 1n << 96n;
  if (value instanceof Half) {
    const decimal = decimalFromNumber(value.value, 7);
    if (decimal) return decimal;
  } else if (value.value < limit && value.value > -limit) return new Decimal(value.value, 0);
  const text = "Value was either too large or too small for a Decimal.";
  throw refused(value, type, clrException("System.OverflowException", text));
}
