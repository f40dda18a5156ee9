import { roundHalfEven } from "../../convert/convertNumber.ts";

export type MidpointRounding = "ToEven" | "AwayFromZero" | "ToZero" | "ToNegativeInfinity" | "ToPositiveInfinity";

/** Math.Round of a double: scaled by a power of ten, rounded and scaled back, as .NET does it. */
export function roundReal(value: number, digits: number, mode: MidpointRounding): number {
  if (!Number.isFinite(value) || Math.abs(value) >= 1e16) return value;
  const power = 10 ** digits;
  const scaled = value * power;
  if (!Number.isFinite(scaled)) return value;
  const rounded = roundWhole(scaled, mode) / power;
  return rounded === 0 && value < 0 ? -0 : rounded;
}

function roundWhole(value: number, mode: MidpointRounding): number {
  switch (mode) {
    case "ToEven":
      return roundHalfEven(value);
    case "AwayFromZero": {
      const whole = Math.trunc(value);
      return Math.abs(value - whole) >= 0.5 ? whole + Math.sign(value) : whole;
    }
    case "ToZero":
      return Math.trunc(value);
    case "ToNegativeInfinity":
      return Math.floor(value);
    default:
      return Math.ceil(value);
  }
}
