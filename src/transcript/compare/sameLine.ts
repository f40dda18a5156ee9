import type { Pins } from "./Pins.ts";
import { type LinePart, lineParts } from "./placeholders.ts";

/** How exactly a page keeps blanks: see `PageSample`. */
export type LineForm = "code" | "text" | "table";

/** Whether a printed line is what a page shows: text equal, values of the same kind, and equal where they are pinned. */
export function sameLine(shown: string, printed: string, pins: Pins, form: LineForm = "code"): boolean {
  const left = inForm(shown, form);
  const right = inForm(printed, form);
  if (left === right) return true;
  // Far behind a value a page may say something of it: `True     # as it should`.
  if (remarked.exec(left)?.[1] === right) return true;
  // A table may describe the value that its reader has: `<GUID of the archive>`.
  const [, name] = (form === "table" && /^(\w+) <[^<>]+>$/.exec(left)) || [];
  if (name !== undefined && right.startsWith(`${name} `)) return true;
  const wanted = lineParts(left);
  const got = lineParts(right);
  if (wanted.length !== got.length || isSpan(wanted) || isSpan(got)) return false;
  return wanted.every((part, index) => {
    const other = got[index];
    if (part.kind !== other.kind) return false;
    if (part.kind === "text")
      return besideValues(part.text, index, wanted.length) === besideValues(other.text, index, got.length);
    // Names of hosts are the same in either case.
    if (part.kind === "host" && part.text.toLowerCase() === other.text.toLowerCase()) return true;
    return part.text === other.text || !pins(part, other);
  });
}

const remarked = /^(\s*\S.*?)\s{2,}(?:#|<-+|←) .+$/;

/** Whether the value of a list's line is a time without a date, as an interval is written, and no moment: `Name : 00:15:00`. */
function isSpan([name, value, ...others]: readonly LinePart[]): boolean {
  if (name?.kind !== "text" || value?.kind !== "time" || others.length > 0) return false;
  return /^\s*[A-Za-z]\w* : $/.test(name.text) && /^\d\d:\d\d:\d\d$/.test(value.text);
}

/** A line with what its form cannot tell left out: all but one blank, and in a table what parts names from values. */
function inForm(shown: string, form: LineForm): string {
  // What somebody answered to a question: either case, or nothing for what it offers first.
  const line = shown.replace(/(\(default is "\w"\): ?).*$/, "$1");
  // How far the values of a list stand from their names depends on the longest name.
  if (form === "code") return line.trimEnd().replace(/^(\s*[^\s:][^:]{0,60}?) +:(?= |$)/, "$1 :");
  const text = line.replace(/\s+/g, " ").trim();
  return form === "table" ? text.replace(/ ?:(?: |$)/g, " ").trimEnd() : text;
}

/** A value of another length moves what stands behind it: white space beside values counts as one space. */
function besideValues(text: string, index: number, count: number): string {
  const start = index > 0 ? text.replace(/^ +/, " ") : text;
  return index < count - 1 ? start.replace(/ +$/, " ") : start;
}
