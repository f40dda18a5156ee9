import type { Decimal } from "../../values/numbers.ts";
import { numberStyles, parseDecimal as parseStyled } from "./parseNumber.ts";

/** A decimal from invariant text with an exponent allowed ("1.50", "1e3"); null where it is none or too large. */
export function parseDecimal(text: string): Decimal | null {
  const parsed = parseStyled(text, numberStyles.float, "");
  return parsed === "overflow" ? null : parsed;
}
