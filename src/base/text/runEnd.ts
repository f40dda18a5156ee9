/**
 * Where a run of characters that begins at a place ends. `pattern` is sticky and takes a bounded number of them: V8 keeps a
 * way back for every character of a pattern's own loop, for which it has no room in a text of millions.
 */
export function runEnd(text: string, start: number, pattern: RegExp): number {
  let at = start;
  for (;;) {
    pattern.lastIndex = at;
    if (!pattern.test(text)) return at;
    at = pattern.lastIndex;
  }
}
