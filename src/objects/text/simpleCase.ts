/** Upper case of single characters only, as .NET does it: "ß" stays. A locale has its own rules for some letters. */
export function upperCase(text: string, locale?: string): string {
  if (locale === undefined && isPlain(text)) return text.toUpperCase();
  return bySingleCharacters(text, (one) => (locale === undefined ? one.toUpperCase() : one.toLocaleUpperCase(locale)));
}

/** The same for lower case. */
export function lowerCase(text: string, locale?: string): string {
  if (locale === undefined && isPlain(text)) return text.toLowerCase();
  return bySingleCharacters(text, (one) => (locale === undefined ? one.toLowerCase() : one.toLocaleLowerCase(locale)));
}

function isPlain(text: string): boolean {
  return /^[\x00-\x7f]*$/.test(text);
}

function bySingleCharacters(text: string, fold: (one: string) => string): string {
  return Array.from(text, (one) => {
    const folded = fold(one);
    return folded.length === one.length ? folded : one;
  }).join("");
}
