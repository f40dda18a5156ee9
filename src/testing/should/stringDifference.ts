import { runningEngine } from "../../runtime/runningEngine.ts";
import { escapeControlCharacters } from "../assembly/escapeControlCharacters.ts";
import { pesterRun } from "../run/PesterRun.ts";
import { type Excerpt, lineExcerpt } from "./lineExcerpt.ts";
import type { ScreenWidth } from "./ShouldOperator.ts";

/**
 * What two different texts are told: lengths, the place of the first difference, both texts and a caret. Of long texts the
 * part around the difference is shown: as much as the screen has room for, (a number) so many characters, or all.
 */
export function stringDifference(
  expected: string,
  actual: string,
  because: string,
  ignoreCase: boolean,
  shownLength: number | "screen" | "all" | ScreenWidth = "screen",
): string {
  const fold = (text: string): string => (ignoreCase ? text.toLowerCase() : text);
  const [left, right] = [fold(expected), fold(actual)];
  const at = firstDifference(left, right);
  const index = firstDifference(fold(escaped(expected)), fold(escaped(actual)));
  const part = (text: string): Excerpt => {
    const shown = escaped(text);
    if (shownLength === "all") return { text: shown, index };
    if (typeof shownLength === "number") return excerptAround(shown, index, shownLength);
    return screenExcerpt(shown, index, shownLength === "screen" ? {} : shownLength);
  };
  const seen = part(actual);
  return [
    `Expected strings to be the same,${because} but they were different.`,
    ...lengthLines(expected, actual),
    `Strings differ at index ${at}.`,
    `Expected: '${part(expected).text}'`,
    `But was:  '${seen.text}'`,
    `${(pesterRun().version === 4 ? "-" : " ").repeat(surrounding.length - 1)}${"-".repeat(seen.index)}^`,
  ].join("\n");
}

/** What two different texts are told of their lengths. */
export function lengthLines(expected: string, actual: string): readonly string[] {
  return expected.length === actual.length
    ? [`String lengths are both ${expected.length}.`]
    : [`Expected length: ${expected.length}`, `Actual length:   ${actual.length}`];
}

const surrounding = "Expected: ''";
const ellipsis = "...";

/** So many characters around an index, as many before it as behind. */
function excerptAround(text: string, index: number, length: number): Excerpt {
  if (text.length <= length) return { text, index };
  const start = Math.max(0, index - length / 2);
  const shown = text.slice(start, start + length);
  const lead = start > 0 ? ellipsis : "";
  return {
    text: `${lead}${shown}${start + length < text.length ? ellipsis : ""}`,
    index: index - start + lead.length,
  };
}

/** The part of a text around an index that has room in a line of the screen. */
function screenExcerpt(text: string, index: number, asked: ScreenWidth): Excerpt {
  const { width } = runningEngine().host;
  const room = (asked.width ?? width) - surrounding.length - (pesterRun().test?.path.length ?? 0) - 3;
  return lineExcerpt(text, index, room, asked.context ?? Math.round(width / 7));
}

function firstDifference(left: string, right: string): number {
  let at = 0;
  while (at < left.length && at < right.length && left[at] === right[at]) at++;
  return at;
}

function escaped(text: string): string {
  if (pesterRun().version === 6) return escapeControlCharacters(text);
  return text.replace(/[\r\n\t\0\b]/g, (character) => marks[character]);
}

const marks: Readonly<Record<string, string>> = { "\r": "\\r", "\n": "\\n", "\t": "\\t", "\0": "\\0", "\b": "\\b" };
