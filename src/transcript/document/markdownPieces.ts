import MarkdownIt from "markdown-it";
import type { CodePiece } from "./DocumentBlock.ts";

/** The fences and indented blocks of a Markdown text, also those in lists and quotes. */
export function markdownPieces(text: string): CodePiece[] {
  const pieces: CodePiece[] = [];
  for (const token of new MarkdownIt("commonmark").parse(text, {})) {
    if ((token.type !== "fence" && token.type !== "code_block") || !token.map) continue;
    const isFence = token.type === "fence";
    pieces.push({
      text: token.content.replace(/\n$/, ""),
      language: token.info.trim().split(/[\s{,]/)[0].toLowerCase(),
      firstLine: token.map[0] + (isFence ? 2 : 1),
      lastLine: token.map[1] - (isFence ? 1 : 0),
    });
  }
  return pieces;
}
