import { checkTextLength, pollStop } from "../../base/budget.ts";
import { replaceCharacters } from "../../base/text/replaceCharacters.ts";
import type { PerEdition } from "../../diag/Edition.ts";
import { edition } from "../host/edition.ts";

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

/** What the bytes of a run of escapes say; null where they say nothing. */
type DecodeRun = (bytes: Uint8Array) => string | null;

/** UrlDecode of WebUtility, or in another encoding than UTF-8 of HttpUtility: what is no escape stays. */
export function decodeUrl(text: string, decode: DecodeRun = strictUtf8): string {
  return decodePercent(replaceCharacters(text, /\+/g, " "), decode);
}

/** Percent escapes resolved, those of UTF-8 where nothing else is told; what is none, or is not valid, stays. */
export function decodePercent(text: string, decode: DecodeRun = strictUtf8): string {
  return text.replace(
    /(?:%[\da-fA-F]{2})+/g,
    (run) => decode(Uint8Array.from(run.slice(1).split("%"), (hex) => Number.parseInt(hex, 16))) ?? run,
  );
}

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * What Uri's escaping leaves as it is. Windows PowerShell's process has the rules of .NET Framework 4.0, which are those of
 * RFC 2396; .NET has those of RFC 3986 (source: inferred from what .NET Framework's documentation says of both).
 */
const escaping: PerEdition<{ readonly escapedMarks: RegExp; readonly escapedInUri: RegExp }> = {
  Desktop: { escapedMarks: /(?!)/g, escapedInUri: /[^A-Za-z0-9\-._~!$&'()*+,;=:@/?#]/gu },
  Core: { escapedMarks: /[!'()*]/g, escapedInUri: /[^A-Za-z0-9\-._~!$&'()*+,;=:@/?[\]#]/gu },
};

/** Uri.EscapeDataString: everything but the unreserved characters. */
export function escapeData(text: string): string {
  checkTextLength(text.length * 3);
  return encodeURIComponent(text).replace(
    escaping[edition()].escapedMarks,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** Uri.EscapeUriString: what no URI may have. */
export function escapeUri(text: string): string {
  return text.replace(escaping[edition()].escapedInUri, (character) => encodeURIComponent(character));
}
