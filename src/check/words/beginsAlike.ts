import { nounWords } from "./isShortened.ts";

/** Words that begin with so many of the same letters come of one word: Expiry and Expiration. */
const leastBeginning = 5;

/** Whether two names have as many words, each the same or one that comes of the same word: AccountExpiryDate and AccountExpirationDate. */
export function beginsAlike(name: string, other: string): boolean {
  const [left, right] = [nounWords(name), nounWords(other)].map((words) => words.map((word) => word.toLowerCase()));
  if (left.length < 2 || left.length !== right.length) return false;
  const apart = left.filter((word, at) => word !== right[at]).length;
  return apart === 1 && left.every((word, at) => word === right[at] || beginsWith(word, right[at]));
}

function beginsWith(left: string, right: string): boolean {
  // Digits tell things of one kind apart.
  if (/\d/.test(left + right)) return false;
  return left.slice(0, leastBeginning) === right.slice(0, leastBeginning) && left.length >= leastBeginning;
}
