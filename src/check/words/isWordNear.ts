import { wordsIn } from "./wordsIn.ts";

/**
 * Whether two names say the same with a word more or less, with one of a thing for several, or in another order: LastLogon and LastLogonTime,
 * AccessRight and AccessRights. Names of one word are near to their plural alone.
 */
export function isWordNear(name: string, other: string): boolean {
  const [left, right] = [stemsOf(name), stemsOf(other)];
  if (left.length === right.length && [...left].sort().join(" ") === [...right].sort().join(" "))
    return left.length > 1 || name.length > 3;
  if (Math.min(name.length, other.length) < leastLetters) return false;
  return isWithoutWord(left, right) || isWithoutWord(right, left);
}

function isWithoutWord(fewer: readonly string[], more: readonly string[]): boolean {
  const whole = fewer.join("");
  return more.length > 1 && more.some((_, at) => more.toSpliced(at, 1).join("") === whole);
}

/** What is left of a name without a word is another one, if it is long enough. */
const leastLetters = 6;

/** The words of a name in lower case, each without its ending. */
function stemsOf(name: string): readonly string[] {
  return wordsIn(name).map((word) => stemOf(word.toLowerCase()));
}

/** Shorter words that end so are no verbs: String. */
const longWord = 6;

function stemOf(word: string): string {
  let stem = word.replace(/(?:ies|y)$/, "i");
  for (let next = ""; stem.length > 3 && next !== stem; ) {
    next = stem;
    stem = stem.replace(stem.length > longWord ? /(?:ing|s|es|ed|e)$/ : /(?:s|es|ed|e)$/, "");
  }
  return stem;
}
