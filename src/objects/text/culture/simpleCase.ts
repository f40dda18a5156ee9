import { pollStop } from "../../../base/budget.ts";
import { intlLocale } from "./intlLocale.ts";

/** Upper case of single characters only, as .NET does it: "ß" stays. A culture has its own rules for some letters. */
export function upperCase(text: string, culture?: string): string {
  if (culture === undefined)
    return isPlain(text) ? text.toUpperCase() : bySingleCharacters(text, (one) => one.toUpperCase());
  const locale = intlLocale(culture);
  return bySingleCharacters(text, (one) => one.toLocaleUpperCase(locale));
}

/** The same for lower case. */
export function lowerCase(text: string, culture?: string): string {
  if (culture === undefined)
    return isPlain(text) ? text.toLowerCase() : bySingleCharacters(text, (one) => one.toLowerCase());
  const locale = intlLocale(culture);
  return bySingleCharacters(text, (one) => one.toLocaleLowerCase(locale));
}

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
