import type { Pins } from "./Pins.ts";
import { sameLine } from "./sameLine.ts";

/** An error as it was shown on the screen. */
export interface PrintedError {
  readonly message: string;
  /** What stands before the message in a normal view; "" for nothing. */
  readonly command: string;
}

/** What was printed, in parts: text, or the lines of one error. */
export interface PrintedPart<E extends PrintedError = PrintedError> {
  readonly text: string;
  readonly error: E | null;
}

/** No message that a page shows goes over more lines. */
const longestMessage = 16;

/**
 * What was printed as lines to compare with a page's, and the errors that the page shows. A page may show of an error the
 * whole record or only its message, broken into lines in its own way; then the record is taken for what the page has of it.
 */
export function printedLines<E extends PrintedError>(
  shown: readonly string[],
  parts: readonly PrintedPart<E>[],
  pins: Pins,
): { readonly lines: readonly string[]; readonly shownErrors: ReadonlySet<E> } {
  const shownErrors = new Set<E>();
  const lines: string[] = [];
  let from = 0;
  // The line that the next part goes on with.
  let begun = "";
  const write = (text: string): void => {
    const [first, ...others] = text.split("\n");
    begun += first;
    for (const line of others) {
      lines.push(begun);
      begun = line;
    }
  };
  for (const { text: own, error } of parts) {
    const place = error === null ? null : findPlace(shown, from, own, error, begun, pins);
    if (error === null || place === null) {
      write(own);
      continue;
    }
    shownErrors.add(error);
    from = place.end;
    const said = shown.slice(place.start, place.end).join("\n");
    const rest = positionLines(own, shown.slice(place.end), pins);
    if (place.isOfLine) begun = "";
    write(`${said}\n${rest}`);
  }
  return { lines: [...lines, begun], shownErrors };
}

/** The place of a message, in the order of the errors where that can be; behind what a line began with where it did. */
function findPlace(
  shown: readonly string[],
  from: number,
  text: string,
  error: PrintedError,
  begun: string,
  pins: Pins,
): { readonly start: number; readonly end: number; readonly isOfLine: boolean } | null {
  for (const prefix of begun.trim() === "" ? [""] : [begun, ""]) {
    const place = placeOf(shown, from, text, error, prefix, pins) ?? placeOf(shown, 0, text, error, prefix, pins);
    if (place) return { ...place, isOfLine: prefix !== "" };
  }
  // What a message says, without the advice that follows it.
  const [sentence, advice] = error.message.trim().split(/(?<=[^\s.]{2}\.)\s+(?=[A-Z])/);
  const said = advice === undefined ? null : placeOf(shown, from, "", { ...error, message: sentence }, "", pins);
  return said && { ...said, isOfLine: false };
}

/** Where a page has the message, with or without the command before it, or the whole record. */
function placeOf(
  shown: readonly string[],
  from: number,
  text: string,
  { message, command }: PrintedError,
  prefix: string,
  pins: Pins,
): { readonly start: number; readonly end: number } | null {
  const firstLine = message.trim().split(/\r?\n/)[0];
  const said = [message, firstLine].flatMap((each) => [
    each,
    `${command} : ${each}`,
    `${command}: ${each}`,
    `ERROR: ${each}`,
  ]);
  const forms = [
    ...new Set([text, ...said].filter((form) => form.trim() !== "").map((form) => oneLine(prefix + form))),
  ];
  const longest = Math.max(...forms.map((form) => form.length)) * 2 + 40;
  for (let start = from; start < shown.length; start++) {
    if (shown[start].trim() === "") continue;
    let joined = "";
    for (let end = start; end < shown.length && end - start < longestMessage && joined.length <= longest; end++) {
      joined = oneLine(`${joined} ${shown[end]}`);
      if (forms.some((form) => sameLine(joined, form, pins))) return { start, end: end + 1 };
    }
  }
  return null;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** Those lines of a record behind its message that the page shows too. */
function positionLines(text: string, shown: readonly string[], pins: Pins): string {
  const lines = text.split("\n");
  const first = lines.findIndex((line) => /^\s*(?:At .*:\d+ char:\d+|\+ )/.test(line));
  if (first < 0) return "";
  const isShown = (line: string): boolean => shown.some((other) => sameLine(other, line, pins, "text"));
  return lines
    .slice(first)
    .filter((line) => line.trim() !== "" && isShown(line))
    .map((line) => `${line}\n`)
    .join("");
}
