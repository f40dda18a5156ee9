import type { Edition } from "../../objects/model/ambient.ts";
import type { DocumentBlock } from "./DocumentBlock.ts";
import { blocksOf } from "./markedPieces.ts";
import { htmlPieces } from "./htmlPieces.ts";
import { markdownPieces } from "./markdownPieces.ts";
import { plainBlocks } from "./plainPieces.ts";
import type { KnowsCommand } from "./scriptTest.ts";

/** The scripts of a page in order. The form is told by the file's name, else by the text. */
export function readDocument(text: string, fileName: string, knows: KnowsCommand, edition: Edition): DocumentBlock[] {
  const normal = text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  switch (formOf(normal, fileName)) {
    case "html":
      return blocksOf(htmlPieces(normal), knows, edition);
    case "markdown":
      return blocksOf(markdownPieces(normal), knows, edition);
    case "plain":
      return plainBlocks(normal, knows, edition);
  }
}

function formOf(text: string, fileName: string): "html" | "markdown" | "plain" {
  if (/\.html?$/i.test(fileName) || /^\s*<(!doctype|html)\b/i.test(text)) return "html";
  if (/\.(md|markdown)$/i.test(fileName)) return "markdown";
  return /^(```|~~~)/m.test(text) ? "markdown" : "plain";
}
