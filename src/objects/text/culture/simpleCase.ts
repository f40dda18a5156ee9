import { pollStop } from "../../../base/budget.ts";

/**
 * Upper case of single characters only, as .NET does it: "ß" stays. The invariant culture leaves the Turkish letters "ı" and "İ"
 * alone, Turkish and Azerbaijani have "İ" and "ı" for the others of "i" and "I"; no other culture has rules of its own.
 */
export function upperCase(text: string, culture = ""): string {
  if (isTurkic(culture)) return bySingleCharacters(text, (one) => (one === "i" ? "İ" : upper(one)));
  if (isPlain(text)) return text.toUpperCase();
  return bySingleCharacters(text, culture === "" ? (one) => (one === "ı" ? one : upper(one)) : upper);
}

/** The same for lower case. */
export function lowerCase(text: string, culture = ""): string {
  if (isTurkic(culture)) return bySingleCharacters(text, (one) => (one === "I" ? "ı" : lower(one)));
  if (isPlain(text)) return text.toLowerCase();
  return bySingleCharacters(text, culture === "" ? (one) => (one === "İ" ? one : lower(one)) : lower);
}

/** The text by which two are the same but for their case where codes are compared: each character's upper case, beyond ASCII. */
export function upperOrdinal(text: string): string {
  if (isPlain(text)) return text.toUpperCase();
  return bySingleCharacters(text, (one) => {
    const folded = upper(one);
    return one > "\x7f" && folded < "\x80" ? one : folded;
  });
}

function upper(one: string): string {
  return one.toUpperCase();
}

function lower(one: string): string {
  return one === "İ" ? "i" : one.toLowerCase();
}

/** The first letter tells most cultures apart, since this is asked at every call. */
function isTurkic(culture: string): boolean {
  const first = culture.charCodeAt(0) | 32;
  return (first === letterT || first === letterA) && /^(tr|az)(-|$)/i.test(culture);
}

const [letterT, letterA] = [0x74, 0x61];

function isPlain(text: string): boolean {
  return /^[\x00-\x7f]*$/.test(text);
}

function bySingleCharacters(text: string, fold: (one: string) => string): string {
  return Array.from(text, (one) => {
    pollStop();
    const folded = fold(one);
    return folded.length === one.length ? folded : one;
  }).join("");
}
