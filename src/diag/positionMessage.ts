import type { Extent } from "./Extent.ts";

/** Characters of a source line that a position message shows at the most. */
const widest = 69;
/** Characters that stay visible before and behind the place, where the line has them. */
const leading = 12;
const trailing = 8;

/**
 * "At line:2 char:5\n+ the line\n+     ~~~~": where a thing stands, its line, and a line under it. A long line is cut around
 * the place, with `ellipsis` on the sides that lack something. Only the first line of an extent of several is shown.
 */
export function positionMessage(extent: Extent, ellipsis: string): string {
  const { source } = extent;
  const start = source.lineAndColumn(extent.start);
  const end = source.lineAndColumn(extent.end);
  const where = `At ${source.fileName ?? "line"}:${start.line} char:${start.column}`;
  const line = source.lineText(start.line).trimEnd();
  if (line === "") return where;
  const before = start.column - 1;
  const fits = start.line === end.line && end.column <= line.length + 1;
  const length = fits ? end.column - start.column : line.length - before;
  const expanded = expandTabs(line, before, Math.max(0, length));
  const shown = cut(expanded, ellipsis);
  const mark = "~".repeat(Math.max(1, shown.length));
  return `${where}\n+ ${shown.line}\n+ ${" ".repeat(shown.before)}${mark}`;
}

interface Marked {
  readonly line: string;
  /** Columns before the mark. */
  readonly before: number;
  /** Columns marked. */
  readonly length: number;
}

/** A tab counts four columns. */
function expandTabs(line: string, before: number, length: number): Marked {
  const wide = (text: string) => text.length + 3 * (text.split("\t").length - 1);
  return {
    line: line.replaceAll("\t", "    "),
    before: wide(line.slice(0, before)) + Math.max(0, before - line.length),
    length: wide(line.slice(before, before + length)),
  };
}

function cut({ line, before, length }: Marked, ellipsis: string): Marked {
  if (line.length <= widest) return { line, before, length };
  const from = Math.max(0, Math.min(before + length + trailing - widest, before - leading, line.length - widest));
  const to = from + widest;
  const prefix = from > 0 ? `${ellipsis} ` : "";
  const suffix = to < line.length ? ` ${ellipsis}` : "";
  return {
    line: `${prefix}${line.slice(from, to)}${suffix}`,
    before: before - from + prefix.length,
    length: Math.min(length, to - before),
  };
}
