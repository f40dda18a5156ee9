import { checkTextLength, pollStop } from "../../base/budget.ts";
import { replaceCharacters } from "../../base/text/replaceCharacters.ts";
/** WebUtility.UrlEncode: blanks become "+", bytes of UTF-8 in upper case. */
export function encodeUrl(text: string, lowerCase = false): string {
  return encodeUrlBytes(new TextEncoder().encode(text), lowerCase);
}

export function encodeUrlBytes(bytes: Uint8Array, lowerCase = false): string {
  checkTextLength(bytes.length * 3);
  let result = "";
  for (const byte of bytes) {
    pollStop();
    const character = String.fromCharCode(byte);
    if (/[A-Za-z0-9\-_.!*()]/.test(character)) result += character;
    else if (character === " ") result += "+";
    else {
      const hex = byte.toString(16).padStart(2, "0");
      result += `%${lowerCase ? hex : hex.toUpperCase()}`;
    }
  }
  return result;
}

/** The bytes behind those of an encoded text; what is no escape stays. */
export function decodeUrlBytes(bytes: Uint8Array): Uint8Array {
  const found: number[] = [];
  for (let at = 0; at < bytes.length; at++) {
    const digits = bytes[at] === 0x25 ? String.fromCharCode(...bytes.subarray(at + 1, at + 3)) : "";
    const isEscape = /^[\da-f]{2}$/i.test(digits);
    found.push(isEscape ? Number.parseInt(digits, 16) : bytes[at] === 0x2b ? 0x20 : bytes[at]);
    if (isEscape) at += 2;
  }
  return Uint8Array.from(found);
}

/** WebUtility.UrlDecode: what is no escape stays. */
export function decodeUrl(text: string): string {
  return decodePercent(replaceCharacters(text, /\+/g, " "));
}

/** Percent escapes of UTF-8 resolved; what is none, or is no valid UTF-8, stays. */
export function decodePercent(text: string): string {
  return text.replace(/(?:%[\da-fA-F]{2})+/g, (run) => {
    const bytes = Uint8Array.from(run.slice(1).split("%"), (hex) => Number.parseInt(hex, 16));
    try {
      return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch {
      return run;
    }
  });
}

/** Uri.EscapeDataString: everything but the unreserved characters. */
export function escapeData(text: string): string {
  checkTextLength(text.length * 3);
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
