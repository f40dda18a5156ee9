import { clrException } from "../errors/PSError.ts";
import { decimalFromNumber } from "../text/numbers/decimalNumber.ts";
import type { ClrType } from "../types/ClrType.ts";
import { Half } from "../values/Half.ts";
import { Int128, UInt128 } from "../values/Int128.ts";
import { Decimal, Double, Single } from "../values/numbers.ts";
import { failedConversion } from "./castError.ts";
import { integerTargets } from "./numericTargets.ts";

/**
 * A Half, Int128 or UInt128 as a number of the language, by the explicit operators of its type: integers are cut to
 * their bits. Undefined of any other value.
 */
export function wideToNumber(value: unknown, type: ClrType): unknown {
  if (!(value instanceof Half || value instanceof Int128 || value instanceof UInt128)) return undefined;
  const target = integerTargets.get(type.name);
  if (target) {
    const whole = value instanceof Half ? wholePart(value.value) : value.value;
    return target.make(target.unsigned ? BigInt.asUintN(target.bits, whole) : BigInt.asIntN(target.bits, whole));
  }
  if (type.name === "System.Double") return new Double(Number(value.value));
  if (type.name === "System.Single") return new Single(Number(value.value));
  return type.name === "System.Decimal" ? toDecimal(value, type) : undefined;
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
  const overflow = clrException(
    "System.OverflowException",
    "Value was either too large or too small for a Decimal.",
  ).exception;
  throw failedConversion("InvalidCastTargetInvocationExceptionop_Explicit", value, type, overflow.message, overflow);
}
