import type { Double, Single } from "../../values/numbers.ts";
import { formatNumber } from "./formatNumber.ts";

/** A fraction as XML writes it. */
export function xmlReal(value: Double | Single): string {
  if (Number.isNaN(value.value)) return "NaN";
  if (!Number.isFinite(value.value)) return value.value > 0 ? "INF" : "-INF";
  return formatNumber(value, "R", "");
}

/** The special values in a text of XML, or what a number literal gives. */
export function readXmlReal(text: string): number {
  if (text === "INF") return Number.POSITIVE_INFINITY;
  return text === "-INF" ? Number.NEGATIVE_INFINITY : Number(text);
}
