import { limitsCrossed } from "../../errors/argumentChecks.ts";
import { compareDecimal } from "../../text/numbers/decimalNumber.ts";
import { formatNumber } from "../../text/numbers/formatNumber.ts";
import type { Decimal } from "../../values/numbers.ts";

/** The value, or the limit that it crosses. Throws ArgumentException where the limits cross each other. */
export function clampDecimal(value: Decimal, low: Decimal, high: Decimal): Decimal {
  if (compareDecimal(low, high) > 0) throw limitsCrossed(formatNumber(low, "", ""), formatNumber(high, "", ""));
  return compareDecimal(value, low) < 0 ? low : compareDecimal(value, high) > 0 ? high : value;
}
