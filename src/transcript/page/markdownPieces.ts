import MarkdownIt from "markdown-it";
import { htmlPieces } from "./htmlPieces.ts";
import type { PagePiece } from "./Page.ts";

/** The fenced and indented code of a Markdown page, and that of the HTML in it. */
export function markdownPieces(text: string): PagePiece[] {
  const pieces: PagePiece[] = [];
  for (const token of new MarkdownIt({ html: true }).parse(text, {})) {
    if (!token.map) continue;
    const [start, end] = token.map;
    const content = token.content.replace(/\n$/, "");
    if (token.type === "fence") {
      // The fence itself is a line above, and one below where it is closed.
      const startLine = start + 2;
      pieces.push({
        text: content,
        startLine,
        endLine: startLine + content.split("\n").length - 1,
        label: fenceLabel(token.info),
      });
    } else if (token.type === "code_block") {
      pieces.push({ text: content, startLine: start + 1, endLine: start + content.split("\n").length, label: null });
    } else if (token.type === "html_block") {
      const lines = text.split("\n").slice(start, end).join("\n");
      for (const piece of htmlPieces(lines))
        pieces.push({ ...piece, startLine: piece.startLine + start, endLine: piece.endLine + start });
    }
  }
  return pieces;
}

/** "powershell", "{.powershell .numberLines}", "powershell-interactive title=..." */
function fenceLabel(info: string): string | null {
  const [word = ""] = info
    .trim()
    .replace(/^\{\s*\.?/, "")
    .split(/[\s,}{]+/);
  return word === "" ? null : word.toLowerCase();
}
