import { wordsIn } from "./wordsIn.ts";

/** Whether two names have as many words, all of them equal but for one whose beginning is the other's: ExpiryDate and ExpirationDate. */
export function sameBeginnings(name: string, other: string): boolean {
  const [left, right] = [name, other].map((each) => wordsIn(each).map((word) => word.toLowerCase()));
  if (left.length < 2 || left.length !== right.length) return false;
  const apart = left.flatMap((word, at) => (word === right[at] ? [] : [[word, right[at]] as const]));
  return apart.length === 1 && apart[0].every((word) => word.startsWith(apart[0][0].slice(0, leastLetters)));
}

/** So many letters tell which word it is. */
const leastLetters = 4;
