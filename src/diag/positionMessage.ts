import type { Extent } from "./Extent.ts";

/** Characters of a source line that a position message shows at the most. */
const widest = 69;

/**
 * "At line:2 char:5\n+ the line\n+     ~~~~": where a thing stands, its line, and a line under it. A long line is cut around
 * the place with " ..." on the sides that lack something. Only the first line of an extent of several is shown.
 */
export function positionMessage(extent: Extent): string {
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
  const shown = cut(expanded.line, expanded.before, expanded.length);
  const mark = shown.length > 0 ? "~".repeat(shown.length) : "~";
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
    before: wide(line.slice(0, before)),
    length: wide(line.slice(before, before + length)),
  };
}

function cut(line: string, before: number, length: number): Marked {
  if (line.length <= widest) return { line, before, length };
  let from = 0;
  if (before + length > widest)
    from = length >= widest ? before : Math.max(0, Math.min(before, before - Math.trunc((widest - length) / 2)));
  const room = widest;
  const to = Math.min(line.length, from + room);
  const prefix = from > 0 ? " ... " : "";
  const suffix = to < line.length ? " ..." : "";
  const kept = line.slice(from, to);
  return {
    line: `${prefix}${kept}${suffix}`,
    before: before - from + prefix.length,
    length: Math.min(length, to - before),
  };
}
