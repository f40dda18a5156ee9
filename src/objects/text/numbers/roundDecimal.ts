import { Decimal } from "../../values/numbers.ts";
import { divideHalfEven, truncateDecimal } from "./decimalNumber.ts";
import type { MidpointRounding } from "./roundReal.ts";

/** Math.Round of a decimal; a scale that is already small enough stays. */
export function roundDecimal(value: Decimal, decimals: number, mode: MidpointRounding): Decimal {
  if (value.scale <= decimals) return value;
  const divisor = 10n ** BigInt(value.scale - decimals);
  return new Decimal(rounded(value.mantissa, divisor, mode), decimals);
}

function rounded(mantissa: bigint, divisor: bigint, mode: MidpointRounding): bigint {
  const quotient = mantissa / divisor;
  const rest = mantissa % divisor;
  if (rest === 0n) return quotient;
  const away = mantissa < 0n ? quotient - 1n : quotient + 1n;
  switch (mode) {
    case "ToEven":
      return divideHalfEven(mantissa, divisor);
    case "AwayFromZero":
      return (rest < 0n ? -rest : rest) * 2n >= divisor ? away : quotient;
    case "ToZero":
      return quotient;
    case "ToNegativeInfinity":
      return mantissa < 0n ? away : quotient;
    default:
      return mantissa < 0n ? quotient : away;
  }
}

export function floorDecimal(value: Decimal): Decimal {
  return roundDecimal(value, 0, "ToNegativeInfinity");
}

export function ceilingDecimal(value: Decimal): Decimal {
  return roundDecimal(value, 0, "ToPositiveInfinity");
}

export function truncatedDecimal(value: Decimal): Decimal {
  return new Decimal(truncateDecimal(value), 0);
}
