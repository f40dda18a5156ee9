import { type ClrException, clrException } from "../errors/PSError.ts";
import {
  decimalFromNumber,
  decimalToNumber,
  fitDecimal,
  roundDecimalToInteger,
  truncateDecimal,
} from "../text/numbers/decimalNumber.ts";
import { integerOf } from "../text/numbers/numberDigits.ts";
import { BigInteger, Decimal, Double, Single } from "../values/numbers.ts";
import { fits, type IntegerTarget, integerTargets } from "./numericTargets.ts";

/*
 * Numbers into numbers as System.Convert does it: rounding half to even, overflow as a .NET exception. The value is any
 * number of the model other than BigInteger.
 */

export function toIntegerTarget(value: unknown, target: IntegerTarget): unknown {
  const integer = roundedInteger(value, target);
  if (!fits(integer, target))
    throw overflow(value instanceof Double || value instanceof Single ? realOverflow(target) : target.overflow);
  return target.make(integer);
}

function roundedInteger(value: unknown, target: IntegerTarget): bigint {
  const integer = integerOf(value);
  if (integer !== null) return integer;
  if (value instanceof Decimal) return roundDecimalToInteger(value);
  const real = (value as Double | Single).value;
  if (!Number.isFinite(real)) throw overflow(realOverflow(target));
  return BigInt(roundHalfEven(real));
}

/** A double too large for 64 bits fails in a checked cast, which has a text of its own. */
function realOverflow(target: IntegerTarget): string {
  return target.bits === 64 ? "Arithmetic operation resulted in an overflow." : target.overflow;
}

export function roundHalfEven(value: number): number {
  const floor = Math.floor(value);
  const rest = value - floor;
  if (rest < 0.5) return floor;
  if (rest > 0.5) return floor + 1;
  return floor % 2 === 0 ? floor : floor + 1;
}

export function toDouble(value: unknown): number {
  const integer = integerOf(value);
  if (integer !== null) return Number(integer);
  return value instanceof Decimal ? decimalToNumber(value) : (value as Double | Single).value;
}

export function toDecimal(value: unknown): Decimal {
  if (value instanceof Decimal) return value;
  const integer = integerOf(value);
  const made =
    integer !== null
      ? fitDecimal(integer, 0)
      : decimalFromNumber((value as Double | Single).value, value instanceof Single ? 7 : 15);
  if (!made) throw overflow("Value was either too large or too small for a Decimal.");
  return made;
}

/** As the explicit conversions to BigInteger do it: the fraction is cut off. */
export function toBigInteger(value: unknown): BigInteger {
  const integer = integerOf(value);
  if (integer !== null) return new BigInteger(integer);
  if (value instanceof Decimal) return new BigInteger(truncateDecimal(value));
  const real = (value as Double | Single).value;
  if (Number.isNaN(real)) throw overflow("The value is not a number.");
  if (!Number.isFinite(real)) throw overflow("BigInteger cannot represent infinity.");
  return new BigInteger(BigInt(Math.trunc(real)));
}

export function toNumberType(value: unknown, typeName: string): unknown {
  const target = integerTargets.get(typeName);
  if (target) return toIntegerTarget(value, target);
  switch (typeName) {
    case "System.Double":
      return value instanceof Double ? value : new Double(toDouble(value));
    case "System.Single":
      return value instanceof Single ? value : new Single(toDouble(value));
    case "System.Decimal":
      return toDecimal(value);
    default:
      return value instanceof BigInteger ? value : toBigInteger(value);
  }
}

/** .NET's cast of a BigInteger to double cuts off what does not fit 53 bits. */
export function bigIntegerToDouble(value: bigint): number {
  const magnitude = value < 0n ? -value : value;
  const excess = magnitude.toString(2).length - 53;
  if (excess <= 0) return Number(value);
  const kept = Number((magnitude >> BigInt(excess)) << BigInt(excess));
  return value < 0n ? -kept : kept;
}

export function overflow(message: string): ClrException {
  return clrException("System.OverflowException", message);
}
