/** The deepest nesting that a file of the store may have. */
const deepestNesting = 64;

/**
 * Whether a parsed value is nested too deeply for what walks through it. (The platform's parser itself keeps no stack, so
 * that any text may be parsed first, which is much faster than looking at its characters.)
 */
export function isTooDeep(value: unknown, deepest = deepestNesting): boolean {
  if (typeof value !== "object" || value === null) return false;
  if (deepest === 0) return true;
  for (const each of Array.isArray(value) ? value : Object.values(value))
    if (typeof each === "object" && isTooDeep(each, deepest - 1)) return true;
  return false;
}

/** The offset of the first bracket that is nested too deeply, -1 when there is none. The text need not be JSON. */
export function tooDeepAt(text: string, deepest = deepestNesting): number {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === quote) {
      at = endOfString(text, at);
      if (at < 0) return -1;
    } else if (code === openBrace || code === openBracket) {
      if (++depth > deepest) return at;
    } else if (code === closeBrace || code === closeBracket) depth--;
  }
  return -1;
}

const [quote, backslash, openBrace, closeBrace, openBracket, closeBracket] = [34, 92, 123, 125, 91, 93];

/** The offset of the quote that ends a string, -1 when nothing does. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let slashes = 0;
    while (text.charCodeAt(end - 1 - slashes) === backslash) slashes++;
    if (slashes % 2 === 0) return end;
  }
  return -1;
}
