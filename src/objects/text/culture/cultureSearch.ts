import { checkTextLength, growArray, pollStop } from "../../../base/budget.ts";
import type { PerEdition } from "../../../diag/Edition.ts";
import { edition } from "../../host/edition.ts";
import { lowerCase } from "./simpleCase.ts";

/**
 * Searches as a culture compares: marks belong to the letter before them, composed or not, and characters that are ignored
 * (soft hyphens, joiners, most control characters) are not there. All cultures search alike here (observed in 7.6).
 */
export function cultureIndexOf(text: string, sought: string, ignoreCase: boolean, start = 0): number {
  if (isPlain(text) && isPlain(sought)) {
    return ignoreCase ? lowerCase(text).indexOf(lowerCase(sought), start) : text.indexOf(sought, start);
  }
  const [letters, wanted] = [lettersOf(text, ignoreCase, start), lettersOf(sought, ignoreCase)];
  if (wanted.length === 0) return start;
  const at = letters.findIndex((_, index) => fits(letters, wanted, index));
  return at < 0 ? -1 : letters[at].start;
}

/** The last place; behind the text where nothing is sought. */
export function cultureLastIndexOf(text: string, sought: string, ignoreCase: boolean): number {
  if (isPlain(text) && isPlain(sought))
    return ignoreCase ? lowerCase(text).lastIndexOf(lowerCase(sought)) : text.lastIndexOf(sought);
  const [letters, wanted] = [lettersOf(text, ignoreCase), lettersOf(sought, ignoreCase)];
  if (wanted.length === 0) return text.length;
  for (let index = letters.length - wanted.length; index >= 0; index--)
    if (fits(letters, wanted, index)) return letters[index].start;
  return -1;
}

export function cultureStartsWith(text: string, sought: string, ignoreCase: boolean): boolean {
  if (isPlain(text) && isPlain(sought))
    return ignoreCase ? lowerCase(text).startsWith(lowerCase(sought)) : text.startsWith(sought);
  return fits(lettersOf(text, ignoreCase), lettersOf(sought, ignoreCase), 0);
}

export function cultureEndsWith(text: string, sought: string, ignoreCase: boolean): boolean {
  if (isPlain(text) && isPlain(sought))
    return ignoreCase ? lowerCase(text).endsWith(lowerCase(sought)) : text.endsWith(sought);
  const [letters, wanted] = [lettersOf(text, ignoreCase), lettersOf(sought, ignoreCase)];
  return fits(letters, wanted, letters.length - wanted.length);
}

/** Each place where a text is found replaced by another: a letter goes with its marks, what is ignored behind it stays. */
export function cultureReplace(text: string, sought: string, by: string, ignoreCase: boolean): string {
  if (isPlain(text) && isPlain(sought))
    return ignoreCase
      ? replaceAlike(text, lowerCase(text), lowerCase(sought), by)
      : replaceAlike(text, text, sought, by);
  const [letters, wanted] = [lettersOf(text, ignoreCase), lettersOf(sought, ignoreCase)];
  if (wanted.length === 0) return text;
  const parts: string[] = [];
  let from = 0;
  for (let index = 0; index + wanted.length <= letters.length; index++) {
    if (!fits(letters, wanted, index)) continue;
    parts.push(text.slice(from, letters[index].start));
    index += wanted.length - 1;
    from = letters[index].end;
  }
  parts.push(text.slice(from));
  return joined(parts, by);
}

/** Replaces what stands where `alike`, a text of the same length, has what is sought. */
export function replaceAlike(text: string, alike: string, sought: string, by: string): string {
  const parts: string[] = [];
  let from = 0;
  for (let at = alike.indexOf(sought); at >= 0; at = alike.indexOf(sought, from)) {
    pollStop();
    growArray(parts);
    parts.push(text.slice(from, at));
    from = at + sought.length;
  }
  parts.push(text.slice(from));
  return joined(parts, by);
}

function joined(parts: readonly string[], by: string): string {
  checkTextLength(parts.reduce((sum, part) => sum + part.length + by.length, 0));
  return parts.join(by);
}

const special = /[\p{M}\p{Cf}\0-\x08\x0e-\x1f\x7f-\x9f]/u;

function isPlain(text: string): boolean {
  return !special.test(text);
}

/** What is not there; NLS finds a zero where it stands (documentation of globalization and ICU). */
const ignored: PerEdition<RegExp> = {
  Desktop: /^[\p{Cf}\x01-\x08\x0e-\x1f\x7f-\x9f]$/u,
  Core: /^[\p{Cf}\0-\x08\x0e-\x1f\x7f-\x9f]$/u,
};

/** A letter with its marks. */
interface Letter {
  key: string;
  readonly start: number;
  end: number;
}

function lettersOf(text: string, ignoreCase: boolean, from = 0): readonly Letter[] {
  const isIgnored = ignored[edition()];
  const letters: Letter[] = [];
  let at = from;
  for (const character of text.slice(from)) {
    pollStop();
    const decomposed = character.normalize("NFD");
    const key = ignoreCase ? decomposed.toLowerCase() : decomposed;
    const before = letters.at(-1);
    const end = at + character.length;
    if (/^\p{M}/u.test(character) && before) {
      before.key += key;
      before.end = end;
    } else if (!isIgnored.test(character)) letters.push({ key, start: at, end });
    at = end;
  }
  return letters;
}

function fits(letters: readonly Letter[], wanted: readonly Letter[], at: number): boolean {
  return at >= 0 && wanted.every(({ key }, index) => letters[at + index]?.key === key);
}
