const limit = 2n ** 96n - 1n;
const maximumScale = 28;

/**
 * The text of the .NET Decimal that a literal stands for: at most 96 bits and 28 places, rounded half to even, trailing
 * zeros kept. Undefined when it is too large.
 */
export function decimalText(literal: string, multiplier: bigint): string | undefined {
  const negative = literal.startsWith("-");
  const [mantissa = "", exponentText = "0"] = (negative ? literal.slice(1) : literal).toLowerCase().split("e");
  const [whole = "", fraction = ""] = mantissa.split(".");
  let scale = fraction.length - Number(exponentText);
  let digits = BigInt(whole + fraction) * multiplier;
  if (scale < -60) return digits === 0n ? "0" : undefined;
  if (scale > 10000) return "0";
  if (scale < 0) {
    digits *= 10n ** BigInt(-scale);
    scale = 0;
  }
  while (scale > maximumScale || (digits > limit && scale > 0)) {
    const drop = Math.max(1, Math.min(scale, Math.max(scale - maximumScale, digits.toString().length - 29)));
    digits = divideHalfToEven(digits, 10n ** BigInt(drop));
    scale -= drop;
  }
  if (digits > limit) return undefined;
  const text = digits.toString().padStart(scale + 1, "0");
  const point = text.length - scale;
  const value = scale === 0 ? text : `${text.slice(0, point)}.${text.slice(point)}`;
  return negative && digits !== 0n ? `-${value}` : value;
}

function divideHalfToEven(value: bigint, divisor: bigint): bigint {
  const quotient = value / divisor;
  const twice = (value % divisor) * 2n;
  if (twice < divisor) return quotient;
  return twice > divisor || quotient % 2n === 1n ? quotient + 1n : quotient;
}
