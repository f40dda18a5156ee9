import { checkStop, checkTextLength } from "../../../base/budget.ts";
import { readCharacterEscape } from "./readEscape.ts";

const letters: Readonly<Record<string, string>> = { "\n": "n", "\r": "r", "\t": "t", "\f": "f" };

/** Regex.Escape. */
export function escapeRegex(text: string): string {
  let escaped = "";
  for (let start = 0; start < text.length; start += partLength) {
    checkStop();
    const part = text.slice(start, start + partLength);
    escaped += part.replace(/[\\*+?|{[()^$.# ]/g, "\\$&").replace(/[\n\r\t\f]/g, (blank) => `\\${letters[blank]}`);
    checkTextLength(escaped.length, 2 * part.length);
  }
  return escaped;
}

/** Characters that are escaped at once: JavaScript keeps a list of every place while it replaces. */
const partLength = 500_000;

/** Regex.Unescape; throws RegexParseException for an escape that is none. */
export function unescapeRegex(text: string): string {
  let result = "";
  for (let at = 0; at < text.length; ) {
    if (text[at] !== "\\" || at + 1 >= text.length) {
      result += text[at++];
      continue;
    }
    const { code, end } = readCharacterEscape(text, at + 1);
    result += String.fromCharCode(code);
    at = end;
  }
  return result;
}
