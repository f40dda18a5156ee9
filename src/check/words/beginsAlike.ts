import { nounWords } from "./isShortened.ts";

/** Words that begin with so many of the same letters come of one word: Expiry and Expiration. */
const leastBeginning = 5;

/** A word of so many letters is another one shortened, if that begins with it: Publish and Publishing. */
const leastWord = 4;

/**
 * Whether two names have as many words, of which one comes of the same word, or each is the other's or its beginning:
 * AccountExpiryDate and AccountExpirationDate, PublishEdit and PublishingEditor.
 */
export function beginsAlike(name: string, other: string): boolean {
  const [left, right] = [nounWords(name), nounWords(other)].map((words) => words.map((word) => word.toLowerCase()));
  if (left.length < 2 || left.length !== right.length || left.join() === right.join()) return false;
  const pairs = left.map((word, at) => [word, right[at]] as const).filter(([own, its]) => own !== its);
  // Digits tell things of one kind apart.
  if (pairs.some(([own, its]) => /\d/.test(own + its))) return false;
  return (
    pairs.every(([own, its]) => own.length >= leastWord && its.length >= leastWord && isBeginning(own, its)) ||
    (pairs.length === 1 && beginWith(leastBeginning, ...pairs[0]))
  );
}

function isBeginning(left: string, right: string): boolean {
  return left.startsWith(right) || right.startsWith(left);
}

function beginWith(letters: number, left: string, right: string): boolean {
  return left.slice(0, letters) === right.slice(0, letters) && left.length >= letters;
}
