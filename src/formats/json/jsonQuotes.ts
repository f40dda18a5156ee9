import { replaceCharacters } from "../../base/text/replaceCharacters.ts";
export type EscapeHandling = "Default" | "EscapeNonAscii" | "EscapeHtml";

const shortEscapes: ReadonlyMap<string, string> = new Map([
  ['"', '\\"'],
  ["\\", "\\\\"],
  ["\b", "\\b"],
  ["\t", "\\t"],
  ["\n", "\\n"],
  ["\f", "\\f"],
  ["\r", "\\r"],
]);

/** As ConvertTo-Json -EscapeHandling asks for it. */
export function quote(text: string, escape: EscapeHandling): string {
  const body = replaceCharacters(text, /[\u0000-\u001f"\\\u0085\u2028\u2029<>&'\u0080-\uffff]/g, (character) => {
    if (escape === "EscapeHtml" && /[<>&'"]/.test(character)) return unicodeEscape(character);
    const short = shortEscapes.get(character);
    if (short) return short;
    if (character < " " || /[\u0085\u2028\u2029]/.test(character)) return unicodeEscape(character);
    return escape === "EscapeNonAscii" && character > "\u007f" ? unicodeEscape(character) : character;
  });
  return `"${body}"`;
}

/** With what could end a script element. */
export function quoteForScriptElement(text: string): string {
  const body = replaceCharacters(
    text,
    /[\u0000-\u001f"\\<>&'\u0085\u2028\u2029]/g,
    (character) => shortEscapes.get(character) ?? unicodeEscape(character),
  );
  return `"${body}"`;
}

function unicodeEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
