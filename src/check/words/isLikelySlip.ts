import { distance } from "./nearNames.ts";

/**
 * Whether a word is hardly anything but another one written wrong: one letter apart, inside the word. Another ending, digit or first letter
 * makes a word of its own, and so does the other spelling of a language (organise, colour).
 */
export function isLikelySlip(word: string, other: string): boolean {
  const [left, right] = [word.toLowerCase(), other.toLowerCase()];
  if (left.length < 5 || right.length < 5 || distance(left, right, 1) !== 1) return false;
  if (left.startsWith(right) || right.startsWith(left)) return false;
  const start = commonStart(left, right);
  const [ours, theirs] = [left.slice(start), right.slice(start)];
  const isLast = left.length === right.length && start === left.length - 1;
  const isSwapped = ours[0] === theirs[1] && ours[1] === theirs[0];
  if (isLast || (start === 0 && !isSwapped)) return false;
  const letters = `${ours[0]}${theirs[0]}`;
  const spellings = left.length === right.length ? /^(?:sz|zs)$/ : /^(?:u.|.u)$/;
  return !/[\d_]/.test(letters) && !spellings.test(letters);
}

function commonStart(left: string, right: string): number {
  let at = 0;
  while (at < left.length && left[at] === right[at]) at++;
  return at;
}
