import { bigIntOf } from "../../../base/bigIntOf.ts";
import { Decimal } from "../../values/numbers.ts";

/*
 * Exact arithmetic of System.Decimal: a result that does not fit is rounded half to even to as many places as 96 bits
 * hold; null is an overflow.
 */

const largest = (1n << 96n) - 1n;

/** mantissa / 10^scale with the scale reduced as far as 96 bits and 28 places ask for. */
export function fitDecimal(mantissa: bigint, scale: number): Decimal | null {
  if (scale <= 28 && magnitude(mantissa) <= largest)
    return scale >= 0 ? new Decimal(mantissa, scale) : fitDecimal(mantissa * 10n ** BigInt(-scale), 0);
  let drop = Math.max(scale - 28, 0);
  const digits = magnitude(mantissa).toString().length;
  drop = Math.max(drop, digits - 30, 0);
  for (;;) {
    if (drop > scale) return null;
    const rounded = divideHalfEven(mantissa, 10n ** BigInt(drop));
    if (magnitude(rounded) <= largest) return new Decimal(rounded, scale - drop);
    drop++;
  }
}

function magnitude(value: bigint): bigint {
  return value < 0n ? -value : value;
}

export function divideHalfEven(dividend: bigint, divisor: bigint): bigint {
  const quotient = dividend / divisor;
  const rest = magnitude(dividend % divisor) * 2n;
  const limit = magnitude(divisor);
  const away = rest > limit || (rest === limit && quotient % 2n !== 0n);
  if (!away) return quotient;
  return dividend < 0n !== divisor < 0n ? quotient - 1n : quotient + 1n;
}

function aligned(left: Decimal, right: Decimal): { left: bigint; right: bigint; scale: number } {
  const scale = Math.max(left.scale, right.scale);
  return {
    left: left.mantissa * 10n ** BigInt(scale - left.scale),
    right: right.mantissa * 10n ** BigInt(scale - right.scale),
    scale,
  };
}

export function addDecimal(left: Decimal, right: Decimal): Decimal | null {
  const both = aligned(left, right);
  return fitDecimal(both.left + both.right, both.scale);
}

export function subtractDecimal(left: Decimal, right: Decimal): Decimal | null {
  const both = aligned(left, right);
  return fitDecimal(both.left - both.right, both.scale);
}

export function multiplyDecimal(left: Decimal, right: Decimal): Decimal | null {
  return fitDecimal(left.mantissa * right.mantissa, left.scale + right.scale);
}

/** The divisor is not zero. The quotient keeps the dividend's scale where it is exact, else as many places as fit. */
export function divideDecimal(left: Decimal, right: Decimal): Decimal | null {
  const exactScale = left.scale - right.scale;
  const places = 30;
  const scaled = left.mantissa * 10n ** BigInt(places);
  if (scaled % right.mantissa !== 0n) {
    const fine = divideHalfEven(left.mantissa * 10n ** 60n, right.mantissa);
    const fitted = fitDecimal(fine, exactScale + 60);
    return fitted && withoutZeros(fitted, 0);
  }
  const exact = withoutZeros(new Decimal(scaled / right.mantissa, exactScale + places), Math.max(exactScale, 0));
  return fitDecimal(exact.mantissa, exact.scale);
}

function withoutZeros(value: Decimal, least: number): Decimal {
  let { mantissa, scale } = value;
  while (scale > least && mantissa % 10n === 0n) {
    mantissa /= 10n;
    scale--;
  }
  return new Decimal(mantissa, scale);
}

export function remainderDecimal(left: Decimal, right: Decimal): Decimal | null {
  const both = aligned(left, right);
  if (magnitude(both.left) < magnitude(both.right)) return left;
  const rest = both.left % both.right;
  return fitDecimal(rest, both.scale);
}

export function compareDecimal(left: Decimal, right: Decimal): number {
  const both = aligned(left, right);
  return both.left < both.right ? -1 : both.left > both.right ? 1 : 0;
}

export function decimalToNumber(value: Decimal): number {
  return value.scale === 0 ? Number(value.mantissa) : Number(`${value.mantissa}e-${value.scale}`);
}

/** A double with 15 (a float with 7) significant digits, as .NET's cast makes it; null is an overflow. */
export function decimalFromNumber(value: number, significant: 15 | 7): Decimal | null {
  if (!Number.isFinite(value)) return null;
  if (value === 0) return new Decimal(0n, 0);
  const [digits, exponent] = value.toExponential(significant - 1).split("e");
  let mantissa = bigIntOf(digits.replace(".", ""));
  let scale = significant - 1 - Number(exponent);
  while (scale > 0 && mantissa % 10n === 0n) {
    mantissa /= 10n;
    scale--;
  }
  if (scale < 0) {
    mantissa *= 10n ** BigInt(-scale);
    scale = 0;
  }
  return scale > 60 ? new Decimal(0n, 28) : fitDecimal(mantissa, scale);
}

/** The whole part, by the way of rounding. */
export function truncateDecimal(value: Decimal): bigint {
  return value.mantissa / 10n ** BigInt(value.scale);
}

export function roundDecimalToInteger(value: Decimal): bigint {
  return divideHalfEven(value.mantissa, 10n ** BigInt(value.scale));
}
