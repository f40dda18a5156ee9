import { isWordNear } from "./isWordNear.ts";
import { sameStem } from "./sameStem.ts";

/** Whether two nouns of commands say the same with a word more or less, with another end, or with a few letters put in. */
export function isAkinNoun(noun: string, other: string): boolean {
  return isWordNear(noun, other) || isOfOneStem(noun, other) || isPutIn(noun, other);
}

/** Whether two long nouns differ in their ends alone: MAPIConnection and MAPIConnectivity. */
function isOfOneStem(noun: string, other: string): boolean {
  if (Math.min(noun.length, other.length) < longStem || /\d/.test(noun)) return false;
  const [left, right] = [noun.toLowerCase(), other.toLowerCase()];
  return !left.startsWith(right) && !right.startsWith(left) && sameStem(noun, [other]).length > 0;
}

/** Whether a long noun is another one with a few letters put in at one place, or left out. */
function isPutIn(noun: string, other: string): boolean {
  const [short, long] = [noun.toLowerCase(), other.toLowerCase()].sort((left, right) => left.length - right.length);
  if (short.length < longStem + 2 || long.length - short.length > mostPutIn) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start++;
  return start >= longStem && start < short.length && long.endsWith(short.slice(start));
}

/** An ending or a short word. */
const mostPutIn = 4;

/** Shorter nouns begin as those of other subjects do. */
const longStem = 10;
