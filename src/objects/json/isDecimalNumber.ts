import { digitsEnd } from "../../base/text/digitsEnd.ts";

/** Whether a text is a decimal number without a sign from a place to its end: `1`, `1.`, `.5`, `1.5e-3`; of any length. */
export function isDecimalNumber(text: string, from: number): boolean {
  const point = digitsEnd(text, from);
  const end = text[point] === "." ? digitsEnd(text, point + 1) : point;
  if (end - from === (text[point] === "." ? 1 : 0)) return false;
  if (text[end] !== "e" && text[end] !== "E") return end === text.length;
  const exponent = text[end + 1] === "-" || text[end + 1] === "+" ? end + 2 : end + 1;
  const last = digitsEnd(text, exponent);
  return last > exponent && last === text.length;
}
