import { checkNotNull } from "../errors/argumentChecks.ts";
import { clrException } from "../errors/PSError.ts";
import { hexadecimal } from "./xmlNames.ts";

export const xmlCharacter = /[\t\n\r\x20-\ud7ff\ue000-\ufffd]/;
export const publicIdCharacter = /[\n\r a-zA-Z0-9\-'()+,./:=?;!*#@$_%]/;
export const whitespace = /[\t\n\r ]/;

/** The text, or an XmlException about its first character that is none of a kind; pairs of surrogates are XML's. */
export function verifyCharacters(text: string | null, kind: RegExp): string {
  checkNotNull(text, kind === xmlCharacter ? "content" : "publicId");
  for (const character of text as string) {
    if (kind.test(character) || (kind === xmlCharacter && character.length === 2)) continue;
    if (kind === xmlCharacter && /[\ud800-\udbff]/.test(character))
      throw clrException("System.ArgumentException", halfPair);
    const message = `'${shown(character)}', hexadecimal value ${hexadecimal(character)}, is an invalid character.`;
    throw clrException("System.Xml.XmlException", message);
  }
  return text as string;
}

const halfPair = "The surrogate pair is invalid. Missing a low surrogate character.";

function shown(character: string): string {
  return character === "\0" ? "." : character;
}

export function verifyWhitespace(text: string | null): string {
  checkNotNull(text, "content");
  const bad = /[^\t\n\r ]/.exec(text as string)?.[0];
  if (bad === undefined) return text as string;
  const message = `The Whitespace or SignificantWhitespace node can contain only XML whitespace characters. '${bad}' is not an XML white space character.`;
  throw clrException("System.Xml.XmlException", message);
}

/** Words with one blank between each two; what is empty or no text is one, too. */
export function verifyToken(text: string | null): string | null {
  if (!text || !/[\t\n\r]|^ | $| {2}/.test(text)) return text;
  const message =
    "line-feed (#xA) or tab (#x9) characters, leading or trailing spaces and sequences of one or more spaces (#x20) are not allowed in 'xs:token'.";
  throw clrException("System.Xml.XmlException", message);
}
