/**
 * Where the digits end that begin at a place. A pattern keeps a way back for each of them where V8 has compiled many
 * patterns, which is more than it has room for in a text of millions.
 */
export function digitsEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && isDigit(text.charCodeAt(at))) at++;
  return at;
}

/** Whether a text is digits alone, but for a sign before them and white space around. */
export function isWholeNumber(text: string): boolean {
  const body = text.trim();
  const from = body.startsWith("+") || body.startsWith("-") ? 1 : 0;
  return body.length > from && digitsEnd(body, from) === body.length;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
