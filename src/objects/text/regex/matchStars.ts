import { pollStop } from "../../../base/budget.ts";
import { upperOrdinal } from "../culture/simpleCase.ts";

/**
 * A part of a pattern that matches whole texts: a code takes that character, "many" any number of characters, a function
 * gives the place behind what it takes, or -1.
 */
export type StarPart = number | "many" | ((text: string, at: number) => number);

/**
 * Whether the parts take the whole text. What follows "many" is looked for from left to right; where it does not fit,
 * only the last "many" takes more, as nothing else can take more or less. So the work is at most the length of the text
 * times the length of what lies between two of them.
 */
export function matchStars(parts: readonly StarPart[], text: string, ignoreCase: boolean): boolean {
  let at = 0;
  let index = 0;
  let starIndex = -1;
  let starAt = 0;
  for (;;) {
    const part = parts[index];
    if (part === "many") {
      starIndex = index++;
      starAt = at;
      if (index === parts.length) return true;
      continue;
    }
    if (part === undefined) {
      if (at === text.length) return true;
    } else {
      const end = takes(part, text, at, ignoreCase);
      if (end >= 0) {
        at = end;
        index++;
        continue;
      }
    }
    if (starIndex < 0 || starAt >= text.length) return false;
    pollStop();
    index = starIndex + 1;
    at = ++starAt;
  }
}

function takes(part: Exclude<StarPart, "many">, text: string, at: number, ignoreCase: boolean): number {
  if (typeof part !== "number") return part(text, at);
  if (at >= text.length) return -1;
  const code = text.charCodeAt(at);
  return part === code || (ignoreCase && part === upperCode(code)) ? at + 1 : -1;
}

/** The code by which characters are the same but for their case: that of the upper case, where it is one character. */
export function upperCode(code: number): number {
  if (code < 128) return code >= 97 && code <= 122 ? code - 32 : code;
  return upperOrdinal(String.fromCharCode(code)).charCodeAt(0);
}
