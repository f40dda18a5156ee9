import type { Extent } from "./Extent.ts";

/** Characters of a source line that a position message shows at the most. */
const widest = 69;
/** Characters that stay visible before and behind the place, where the line has them. */
const leading = 12;
const trailing = 8;

/** The first line of an extent as positions show it: cut around the place, tabs widened, with the marks to stand under it. */
export interface MarkedLine {
  readonly file: string | null;
  readonly line: number;
  readonly column: number;
  readonly text: string;
  readonly marks: string;
}

/** A long line is cut around the place, with `ellipsis` on the sides that lack something. */
export function markedLine(extent: Extent, ellipsis: string): MarkedLine {
  const { source } = extent;
  const start = source.lineAndColumn(extent.start);
  const end = source.lineAndColumn(extent.end);
  const place = { file: source.fileName, line: start.line, column: start.column };
  const line = source.lineText(start.line).trimEnd();
  if (line === "") return { ...place, text: "", marks: "" };
  const before = start.column - 1;
  const fits = start.line === end.line && end.column <= line.length + 1;
  const length = fits ? end.column - start.column : line.length - before;
  const shown = cut(expandTabs(line, before, Math.max(0, length)), ellipsis);
  return { ...place, text: shown.line, marks: `${" ".repeat(shown.before)}${"~".repeat(Math.max(1, shown.length))}` };
}

/**
 * "At line:2 char:5\n+ the line\n+     ~~~~": where a thing stands, its line, and a line under it. Only the first
 * line of an extent of several is shown.
 */
export function positionMessage(extent: Extent, ellipsis: string): string {
  const { file, line, column, text, marks } = markedLine(extent, ellipsis);
  const where = `At ${file ?? "line"}:${line} char:${column}`;
  return text === "" ? where : `${where}\n+ ${text}\n+ ${marks}`;
}

interface Cut {
  readonly line: string;
  /** Columns before the mark. */
  readonly before: number;
  /** Columns marked. */
  readonly length: number;
}

/** A tab counts four columns. */
function expandTabs(line: string, before: number, length: number): Cut {
  const wide = (text: string) => text.length + 3 * (text.split("\t").length - 1);
  return {
    line: line.replaceAll("\t", "    "),
    before: wide(line.slice(0, before)) + Math.max(0, before - line.length),
    length: wide(line.slice(before, before + length)),
  };
}

function cut({ line, before, length }: Cut, ellipsis: string): Cut {
  if (line.length <= widest) return { line, before, length };
  const last = line.length - widest;
  const wanted = Math.max(0, Math.min(before + length + trailing - widest, before - leading));
  const from = Math.min(wanted, last);
  const to = from + widest;
  const prefix = from > 0 ? `${ellipsis} ` : "";
  // A line whose end just fits counts as cut where the place's beginning decided.
  const suffix = from < last || (from === before - leading && from === wanted) ? ` ${ellipsis}` : "";
  return {
    line: `${prefix}${line.slice(from, to)}${suffix}`,
    before: before - from + prefix.length,
    length: Math.min(length, to - before),
  };
}
