import type { PageSample } from "./Page.ts";
import { looksLikeOutput } from "./sampleLines.ts";

/** A comment that says nothing but that output comes below it. */
const announcement =
  /^(?:(?:example|expected|sample|the) )?(?:output|result|results|returns|prints|ausgabe|ergebnis|sortie|salida|saída)(?: is)?\s*:?$/i;

/**
 * What a script shows of its output in the comment that it ends with: the lines below one that announces them, or a block
 * that has the look of output as a whole. `startLine` is the page's line of the script's first.
 */
export function commentSample(lines: readonly string[], startLine: number): PageSample | null {
  const end = lines.findLastIndex((line) => line.trim() !== "") + 1;
  const found = lines[end - 1]?.trim().endsWith("#>") ? blockAt(lines, end) : lineComments(lines, end);
  if (!found) return null;
  const isAnnounced = announcement.test(found.lines[0]?.trim() ?? "");
  if (!isAnnounced && !(found.isBlock && looksLikeOutput(found.lines.join("\n")))) return null;
  const first = found.lines.findIndex((line, index) => index >= (isAnnounced ? 1 : 0) && line.trim() !== "");
  const last = found.lines.findLastIndex((line) => line.trim() !== "");
  if (first < 0 || last < first) return null;
  const at = startLine + found.start;
  return { lines: found.lines.slice(first, last + 1), startLine: at + first, endLine: at + last };
}

interface Comment {
  /** Without the signs of a comment. */
  readonly lines: readonly string[];
  readonly start: number;
  readonly isBlock: boolean;
}

function blockAt(lines: readonly string[], end: number): Comment | null {
  const start = lines.findLastIndex((line, index) => index < end && line.includes("<#"));
  if (start < 1 || !lines[start].trim().startsWith("<#")) return null;
  const inner = lines.slice(start, end);
  inner[0] = inner[0].replace(/^\s*<#/, "");
  inner[inner.length - 1] = inner[inner.length - 1].replace(/#>\s*$/, "");
  return { lines: inner, start, isBlock: true };
}

/** The comments of whole lines at the end, from the one that announces on. */
function lineComments(lines: readonly string[], end: number): Comment | null {
  let from = end;
  while (from > 0 && /^\s*#(?!>)/.test(lines[from - 1])) from--;
  const texts = lines.slice(from, end).map((line) => line.replace(/^\s*#+ ?/, ""));
  const at = texts.findIndex((text) => announcement.test(text.trim()));
  return at < 0 || from + at < 1 ? null : { lines: texts.slice(at), start: from + at, isBlock: false };
}
