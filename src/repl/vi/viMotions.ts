import type { LineBuffer } from "../LineBuffer.ts";
import type { CharacterSearch } from "./ViState.ts";

/** Where a motion leads, and what an operator over it takes. */
export interface Reach {
  readonly place: number;
  /** Whether the character at the place is part of it. */
  readonly isInclusive?: boolean;
  /** Whether whole lines are meant. */
  readonly isLinewise?: boolean;
}

/** Null where the motion leads nowhere. */
export type ViMotion = (buffer: LineBuffer, count: number, isCounted: boolean) => Reach | null;

/** The motions by the names of the functions that move by them. */
export const viMotions: Readonly<Record<string, ViMotion>> = {
  ViBackwardChar: (buffer, count) => ({ place: buffer.along(-count) }),
  ViForwardChar: (buffer, count) => ({ place: buffer.along(count) }),
  ViNextWord: repeated((buffer, place) => nextStart(buffer, place, classOf)),
  ViBackwardWord: repeated((buffer, place) => startBefore(buffer, place, classOf)),
  NextWordEnd: repeated((buffer, place) => endAfter(buffer, place, classOf), true),
  ViNextGlob: repeated((buffer, place) => nextStart(buffer, place, globClassOf)),
  ViBackwardGlob: repeated((buffer, place) => startBefore(buffer, place, globClassOf)),
  ViEndOfGlob: repeated((buffer, place) => endAfter(buffer, place, globClassOf), true),
  BeginningOfLine: (buffer) => ({ place: buffer.lineStart() }),
  MoveToEndOfLine: (buffer, count) => ({ place: buffer.lineEnd(lines(buffer, count - 1).place) }),
  GotoFirstNonBlankOfLine: (buffer) => ({ place: firstNonBlank(buffer, buffer.lineStart()) }),
  ViGotoBrace: (buffer) => {
    const place = braceOf(buffer);
    return place === null ? null : { place, isInclusive: true };
  },
  NextHistory: (buffer, count) => lines(buffer, count),
  PreviousHistory: (buffer, count) => lines(buffer, -count),
  MoveToFirstLine: (buffer, count) => ({ place: firstNonBlank(buffer, startOfLine(buffer, count)), isLinewise: true }),
  MoveToLastLine: (buffer, count, isCounted) => ({
    place: firstNonBlank(buffer, isCounted ? startOfLine(buffer, count) : buffer.lineStart(buffer.text.length)),
    isLinewise: true,
  }),
};

/** Where a search for a character in the line leads; said again, `t` goes past the character that it stands before. */
export function reachOfCharacter(
  buffer: LineBuffer,
  search: CharacterSearch,
  count: number,
  isAgain = false,
): Reach | null {
  const { character, step, backsOff } = search;
  const [first, last] = [buffer.lineStart(), buffer.lineEnd() - 1];
  const next = (place: number): number => (step > 0 ? buffer.after(place) : place > 0 ? buffer.before(place) : -1);
  const isThere = (place: number): boolean => buffer.text.startsWith(character, place);
  let place = buffer.cursor;
  if (isAgain && backsOff && isThere(next(place))) place = next(place);
  for (let found = 0; found < count; found++) {
    do place = next(place);
    while (place >= first && place <= last && !isThere(place));
    if (place < first || place > last) return null;
  }
  const before = step > 0 ? buffer.before(place) : buffer.after(place);
  return { place: backsOff ? before : place, isInclusive: step > 0 };
}

function repeated(step: (buffer: LineBuffer, place: number) => number, isInclusive = false): ViMotion {
  return (buffer, count) => {
    let place = buffer.cursor;
    for (let done = 0; done < count; done++) place = step(buffer, place);
    return place === buffer.cursor && !isInclusive ? null : { place, isInclusive };
  };
}

type ClassOf = (buffer: LineBuffer, place: number) => "white" | "mark" | "word";

function classOf({ text, wordDelimiters }: LineBuffer, place: number) {
  const character = text[place];
  if (/\s/.test(character)) return "white";
  return wordDelimiters.includes(character) ? "mark" : "word";
}

function globClassOf({ text }: LineBuffer, place: number) {
  return /\s/.test(text[place]) ? "white" : "word";
}

function nextStart(buffer: LineBuffer, place: number, of: ClassOf): number {
  const { length } = buffer.text;
  let at = place;
  const kind = at < length ? of(buffer, at) : "white";
  while (at < length && kind !== "white" && of(buffer, at) === kind) at++;
  while (at < length && of(buffer, at) === "white") at++;
  return at;
}

function startBefore(buffer: LineBuffer, place: number, of: ClassOf): number {
  let at = place - 1;
  while (at > 0 && of(buffer, at) === "white") at--;
  while (at > 0 && of(buffer, at - 1) === of(buffer, at)) at--;
  return Math.max(0, at);
}

/** The last character of the word that ends behind a place. */
function endAfter(buffer: LineBuffer, place: number, of: ClassOf): number {
  const last = buffer.text.length - 1;
  let at = place + 1;
  while (at < last && of(buffer, at) === "white") at++;
  while (at < last && of(buffer, at + 1) === of(buffer, at)) at++;
  return buffer.characterStart(Math.max(0, Math.min(at, last)));
}

function firstNonBlank(buffer: LineBuffer, start: number): number {
  const end = buffer.lineEnd(start);
  let at = start;
  while (at < end - 1 && /\s/.test(buffer.text[at])) at++;
  return at;
}

/** The bracket that belongs to the first one at or behind the cursor in its line. */
function braceOf(buffer: LineBuffer): number | null {
  const { cursor } = buffer;
  const offset = buffer.text.slice(cursor, buffer.lineEnd()).search(/[()[\]{}]/);
  return offset < 0 ? null : buffer.matchingBrace(cursor + offset);
}

function lines(buffer: LineBuffer, count: number): Reach {
  let place = buffer.cursor;
  for (let left = Math.abs(count); left > 0; left--) {
    const next = count > 0 ? buffer.lineEnd(place) + 1 : buffer.lineStart(place) - 1;
    if (next < 0 || next > buffer.text.length) break;
    place = next;
  }
  return { place, isLinewise: true };
}

/** Where a line begins, counted from 1; behind the last comes the last. */
function startOfLine(buffer: LineBuffer, number: number): number {
  let start = 0;
  for (let left = number - 1; left > 0; left--) {
    const end = buffer.lineEnd(start);
    if (end === buffer.text.length) break;
    start = end + 1;
  }
  return start;
}
