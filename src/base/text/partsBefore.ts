import { checkStop, checkTextLength } from "../budget.ts";

/**
 * A long text in parts, with the place of each, cut before a character that is the first of whatever is looked for in them and
 * stands nowhere else in it. A stop is looked at between them.
 */
export function* partsBefore(text: string, character: string): Iterable<readonly [part: string, at: number]> {
  for (let start = 0; start < text.length; ) {
    if (start > 0) checkStop();
    const next = text.indexOf(character, start + partLength);
    const end = next < 0 ? text.length : next;
    checkTextLength(end, end - start);
    yield [text.slice(start, end), start];
    start = end;
  }
}

const partLength = 500_000;
