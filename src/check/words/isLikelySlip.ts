import { distance } from "./nearNames.ts";

/**
 * Whether a word is hardly anything but another one written wrong: one letter apart, inside the word. Another ending, digit or first letter
 * makes a word of its own, and so does the other spelling of a language (organise, colour).
 */
export function isLikelySlip(word: string, other: string): boolean {
  const [left, right] = [word.toLowerCase(), other.toLowerCase()];
  if (left.length < 5 || right.length < 5 || distance(left, right, 1) !== 1) return false;
  // A last letter that stands twice is no ending; an s is one.
  if (left === `${right}${right.at(-1)}` && !right.endsWith("s")) return true;
  if (left.startsWith(right) || right.startsWith(left)) return false;
  const start = commonStart(left, right);
  const [ours, theirs] = [left.slice(start), right.slice(start)];
  const isLast = left.length === right.length && start === left.length - 1;
  const isSwapped = ours[0] === theirs[1] && ours[1] === theirs[0];
  if (isLast || (start === 0 && !isSwapped)) return false;
  const letters = `${ours[0]}${theirs[0]}`;
  const added = ours.length > theirs.length ? ours[0] : theirs[0];
  const isSpelling =
    left.length === right.length ? /^(?:sz|zs)$/.test(letters) : added === "u" && left[start - 1] === "o";
  return !/[\d_]/.test(letters) && !isSpelling;
}

function commonStart(left: string, right: string): number {
  let at = 0;
  while (at < left.length && left[at] === right[at]) at++;
  return at;
}
