import { runningEngine } from "../../runtime/runningEngine.ts";
import { pesterRun } from "../run/PesterRun.ts";

/** What two different texts are told: lengths, the place of the first difference, both texts and a caret. */
export function stringDifference(expected: string, actual: string, because: string, ignoreCase: boolean): string {
  const fold = (text: string): string => (ignoreCase ? text.toLowerCase() : text);
  const [left, right] = [fold(expected), fold(actual)];
  let at = 0;
  while (at < left.length && at < right.length && left[at] === right[at]) at++;
  const lengths =
    expected.length === actual.length
      ? [`String lengths are both ${expected.length}.`]
      : [`Expected length: ${expected.length}`, `Actual length:   ${actual.length}`];
  const index = escaped(actual.slice(0, at)).length;
  const width = runningEngine().host.width;
  const room = width - surrounding.length - (pesterRun().test?.path.length ?? 0) - 3;
  const context = Math.round(width / 7);
  const seen = excerpt(escaped(actual), index, room, context);
  return [
    `Expected strings to be the same,${because} but they were different.`,
    ...lengths,
    `Strings differ at index ${at}.`,
    `Expected: '${excerpt(escaped(expected), index, room, context).text}'`,
    `But was:  '${seen.text}'`,
    `${" ".repeat(surrounding.length - 1)}${"-".repeat(seen.index)}^`,
  ].join("\n");
}

const surrounding = "Expected: ''";
const ellipsis = "...";

/** The part of a text around an index that has room in a line, and where the index is in it. */
function excerpt(text: string, index: number, room: number, context: number): { text: string; index: number } {
  if (text.length <= room) return { text, index };
  const end = index + 1 + context;
  if (end <= room - ellipsis.length) return { text: `${text.slice(0, room - ellipsis.length)}${ellipsis}`, index };
  const start = Math.max(0, end - (room - 2 * ellipsis.length));
  const isToEnd = text.length - start <= room - ellipsis.length;
  const shown = isToEnd ? text.slice(start) : `${text.slice(start, start + room - 2 * ellipsis.length)}${ellipsis}`;
  return { text: `${ellipsis}${shown}`, index: index - start + ellipsis.length };
}

function escaped(text: string): string {
  const table = pesterRun().version === 6 ? pictures : marks;
  return text.replace(/[\r\n\t\0\b]/g, (character) => table[character]);
}

const marks: Readonly<Record<string, string>> = { "\r": "\\r", "\n": "\\n", "\t": "\\t", "\0": "\\0", "\b": "\\b" };
const pictures: Readonly<Record<string, string>> = { "\r": "␍", "\n": "␊", "\t": "␉", "\0": "␀", "\b": "␈" };
