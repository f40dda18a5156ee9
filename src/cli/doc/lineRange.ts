/** Lines of a page as reports name them: "4", "4-6". */
export function lineRange({ startLine, endLine }: { readonly startLine: number; readonly endLine: number }): string {
  return startLine === endLine ? `${startLine}` : `${startLine}-${endLine}`;
}

/** The same in a sentence: "line 4", "lines 4-6". */
export function linesText(lines: { readonly startLine: number; readonly endLine: number }): string {
  return `${lines.startLine === lines.endLine ? "line" : "lines"} ${lineRange(lines)}`;
}
