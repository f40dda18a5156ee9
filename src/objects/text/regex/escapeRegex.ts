import { pollStop } from "../../../base/budget.ts";
import { replaceCharacters } from "../../../base/text/replaceCharacters.ts";
import { readCharacterEscape } from "./readEscape.ts";

const letters: Readonly<Record<string, string>> = { "\n": "n", "\r": "r", "\t": "t", "\f": "f" };

/** Regex.Escape. */
export function escapeRegex(text: string): string {
  return replaceCharacters(text, /[\\*+?|{[()^$.# \n\r\t\f]/g, escaped);
}

function escaped(character: string): string {
  return `\\${letters[character] ?? character}`;
}

/** Regex.Unescape; throws RegexParseException for an escape that is none. */
export function unescapeRegex(text: string): string {
  let result = "";
  for (let at = 0; at < text.length; ) {
    pollStop();
    if (text[at] === "\\" && at + 1 >= text.length) break;
    if (text[at] !== "\\") {
      result += text[at++];
      continue;
    }
    const { code, end } = readCharacterEscape(text, at + 1);
    result += String.fromCharCode(code);
    at = end;
  }
  return result;
}
