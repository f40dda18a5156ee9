import { type DefaultTreeAdapterTypes, parse } from "parse5";
import type { PagePiece } from "./Page.ts";

type HtmlNode = DefaultTreeAdapterTypes.Node;
type HtmlElement = DefaultTreeAdapterTypes.Element;

const blocks = new Set([
  "p",
  "div",
  "section",
  "article",
  "li",
  "dd",
  "td",
  "th",
  "blockquote",
  "figure",
  "body",
  "main",
]);

/** The `pre` elements of an HTML page, and the `code` elements that stand alone in their block or have several lines. */
export function htmlPieces(html: string): PagePiece[] {
  const pieces: PagePiece[] = [];
  visit(parse(html, { sourceCodeLocationInfo: true }), null, pieces);
  return pieces;
}

function visit(node: HtmlNode, parent: HtmlNode | null, pieces: PagePiece[]): void {
  if (isElement(node) && (node.tagName === "pre" || (node.tagName === "code" && isBlockCode(node, parent)))) {
    pieces.push(pieceOf(node));
    return;
  }
  if ("childNodes" in node) for (const child of node.childNodes) visit(child, node, pieces);
}

function isElement(node: HtmlNode): node is HtmlElement {
  return "tagName" in node;
}

function isBlockCode(code: HtmlElement, parent: HtmlNode | null): boolean {
  if (textOf(code).trim().includes("\n")) return true;
  if (!parent || !isElement(parent) || !blocks.has(parent.tagName)) return false;
  return parent.childNodes.every((node) => node === code || (node.nodeName === "#text" && textOf(node).trim() === ""));
}

function pieceOf(element: HtmlElement): PagePiece {
  const raw = textOf(element)
    .replace(/\r\n/g, "\n")
    .replace(/\u00a0/g, " ");
  const skipped = /^\n*/.exec(raw)?.[0].length ?? 0;
  const text = raw.slice(skipped).trimEnd();
  const startLine =
    (firstText(element)?.sourceCodeLocation?.startLine ?? element.sourceCodeLocation?.startLine ?? 1) + skipped;
  return { text, startLine, endLine: startLine + text.split("\n").length - 1, label: labelOf(element) };
}

/** The text of a node, with line breaks as such. */
function textOf(node: HtmlNode): string {
  if (node.nodeName === "#text") return (node as DefaultTreeAdapterTypes.TextNode).value;
  if (node.nodeName === "br") return "\n";
  return "childNodes" in node ? node.childNodes.map(textOf).join("") : "";
}

function firstText(node: HtmlNode): DefaultTreeAdapterTypes.TextNode | null {
  if (node.nodeName === "#text") return node as DefaultTreeAdapterTypes.TextNode;
  if (!("childNodes" in node)) return null;
  for (const child of node.childNodes) {
    const found = firstText(child);
    if (found) return found;
  }
  return null;
}

/** "language-powershell", "lang-ps1", "brush: powershell", data-lang, lang: of the element or the code in it. */
function labelOf(element: HtmlElement): string | null {
  const inner = element.childNodes.find((node): node is HtmlElement => isElement(node) && node.tagName === "code");
  for (const each of [element, ...(inner ? [inner] : [])]) {
    const value = (name: string): string => each.attrs.find((attribute) => attribute.name === name)?.value ?? "";
    const inClass =
      /(?:lang(?:uage)?-|brush:\s*|\bhighlight-source-)([\w+-]+)/i.exec(value("class"))?.[1] ??
      /(?:^|\s)(powershell|pwsh|ps1|output)(?:\s|$)/i.exec(value("class"))?.[1];
    const label = inClass ?? (value("data-lang") || value("data-language"));
    if (label) return label.toLowerCase();
  }
  return null;
}
