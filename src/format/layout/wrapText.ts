import { checkTextLength, pollStop } from "../../base/budget.ts";
import type { CellMetric } from "./cellMetric.ts";
import { wrapDecorated } from "./wrapDecorated.ts";

/**
 * Breaks text into lines of at most `first`, then `following` cells: at line breaks, else behind blanks, else (in words
 * longer than a line) anywhere. A blank at the end of a line stays there.
 */
export function wrapText(metric: CellMetric, text: string, first: number, following = first): string[] {
  if (first <= 0) return [];
  if (text.includes("\u001b")) return wrapDecorated(metric, splitLines(text), first, following);
  const lines: string[] = [];
  for (const line of splitLines(text)) {
    if (metric.width(line) <= (lines.length === 0 ? first : following)) lines.push(line);
    else wrapLine(metric, line, first, following, lines);
  }
  return lines;
}

/** The lines of a text; a lone carriage return disappears. */
export function splitLines(text: string): string[] {
  if (text.includes("\r")) text = text.replace(/\r\n/g, "\n").replaceAll("\r", "");
  return text.includes("\n") ? text.split("\n") : [text];
}

function wrapLine(metric: CellMetric, line: string, first: number, following: number, lines: string[]): void {
  let length = lines.length === 0 ? first : following;
  let current = "";
  let left = length;
  const newLine = (): void => {
    lines.push(current);
    current = "";
    length = following;
    left = length;
  };
  checkTextLength(line.length);
  for (const word of line.match(/[^ \t\u00ad]*[ \t\u00ad]|[^ \t\u00ad]+$/g) ?? []) {
    pollStop();
    const width = metric.width(word);
    if (width > length) {
      for (const character of word) {
        pollStop();
        const cells = metric.width(character);
        if (cells > left) newLine();
        current += cells > length ? "?" : character;
        left -= Math.min(cells, length);
      }
      continue;
    }
    if (width > left) newLine();
    current += word;
    left -= width;
  }
  lines.push(current);
}
