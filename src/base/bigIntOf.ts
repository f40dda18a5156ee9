import { longestInteger, TooLarge } from "./TooLarge.ts";

/** More digits than any number may have, in whatever base. */
const mostDigits = longestInteger;

/** The whole number that digits write (with a prefix such as 0x, a sign or none); reading more than a number may have takes minutes. */
export function bigIntOf(text: string): bigint {
  if (text.length > mostDigits) throw new TooLarge("The number would have too many digits.");
  return BigInt(text);
}
