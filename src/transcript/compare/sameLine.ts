import type { Pins } from "./Pins.ts";
import { lineParts } from "./placeholders.ts";

/** Whether a printed line is what a page shows: text equal, values of the same kind, and equal where they are pinned. */
export function sameLine(shown: string, printed: string, pins: Pins): boolean {
  const left = shown.trimEnd();
  const right = printed.trimEnd();
  if (left === right) return true;
  const wanted = lineParts(left);
  const got = lineParts(right);
  if (wanted.length !== got.length) return false;
  return wanted.every((part, index) => {
    const other = got[index];
    if (part.kind !== other.kind) return false;
    if (part.kind === "text")
      return besideValues(part.text, index, wanted.length) === besideValues(other.text, index, got.length);
    return part.text === other.text || !pins(part);
  });
}

/** A value of another length moves what stands behind it: white space beside values counts as one space. */
function besideValues(text: string, index: number, count: number): string {
  const start = index > 0 ? text.replace(/^ +/, " ") : text;
  return index < count - 1 ? start.replace(/ +$/, " ") : start;
}
