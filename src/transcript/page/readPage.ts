import type { ScriptReader } from "../../session/ScriptReader.ts";
import { htmlPieces } from "./htmlPieces.ts";
import { markdownPieces } from "./markdownPieces.ts";
import type { PageBlock, PageForm } from "./Page.ts";
import { pieceBlocks } from "./pieceBlocks.ts";
import { textBlocks } from "./textBlocks.ts";

/** The scripts of a documentation page with their sample outputs, in the page's order. */
export function readPage(
  text: string,
  fileName: string,
  reader: ScriptReader,
): { readonly form: PageForm; readonly blocks: readonly PageBlock[] } {
  const form = pageForm(text, fileName);
  const lines = text.replace(/\r\n?/g, "\n");
  if (form === "markdown") return { form, blocks: pieceBlocks(markdownPieces(lines), reader) };
  if (form === "html") return { form, blocks: pieceBlocks(htmlPieces(lines), reader) };
  return { form, blocks: textBlocks(lines, reader).map((block, index) => ({ number: index + 1, ...block })) };
}

/** By the name's ending; where that says nothing, by what the text has: elements of HTML, fences of Markdown. */
function pageForm(text: string, fileName: string): PageForm {
  if (/\.(?:md|markdown|mdx)$/i.test(fileName)) return "markdown";
  if (/\.(?:html?|xhtml|aspx)$/i.test(fileName)) return "html";
  if (/^\s*(?:<!doctype html|<html\b)/i.test(text) || /<pre\b[^>]*>[\s\S]*<\/pre>/i.test(text)) return "html";
  return /^ {0,3}(?:```|~~~)/m.test(text) ? "markdown" : "text";
}
