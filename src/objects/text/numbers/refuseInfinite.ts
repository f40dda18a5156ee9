import { clrException } from "../../errors/PSError.ts";
import { numberRules } from "./numberRules.ts";

/**
 * Refuses what a text of digits became where the type has no number so large: .NET Framework reads no infinity from them.
 * `type` is the name without its namespace.
 */
export function refuseInfinite(value: number, text: string, type: string): number {
  if (!isRefusedInfinity(value, text, type)) return value;
  throw clrException("System.OverflowException", `Value was either too large or too small for a ${type}.`);
}

export function isRefusedInfinity(value: number, text: string, type: string): boolean {
  const held = type === "Single" ? Math.fround(value) : value;
  return !Number.isFinite(held) && numberRules().refusesInfiniteDigits && /\d/.test(text);
}
