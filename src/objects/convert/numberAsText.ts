import { formatNumber } from "../text/numbers/formatNumber.ts";
import { integerOf } from "../text/numbers/numberDigits.ts";
import { BigInteger, Decimal, Double, Single } from "../values/numbers.ts";

/** The text through which a number of a primitive type becomes what only strings can become ([uri]1.5), or null. */
export function numberAsText(value: unknown): string | null {
  if (value instanceof BigInteger) return null;
  if (value instanceof Double) return formatNumber(value, "G15", "");
  if (value instanceof Single) return formatNumber(value, "G7", "");
  if (value instanceof Decimal) return formatNumber(value, "", "");
  return integerOf(value) === null ? null : String(integerOf(value));
}
