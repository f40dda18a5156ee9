import { parse, type DefaultTreeAdapterTypes } from "parse5";
import type { CodePiece } from "./DocumentBlock.ts";

type HtmlNode = DefaultTreeAdapterTypes.Node;
type HtmlElement = DefaultTreeAdapterTypes.Element;

/** The <pre> elements of an HTML text, and <code> elements of several lines outside of one. */
export function htmlPieces(text: string): CodePiece[] {
  const pieces: CodePiece[] = [];
  const visit = (node: HtmlNode): void => {
    if (isElement(node) && (node.tagName === "pre" || (node.tagName === "code" && textOf(node).includes("\n")))) {
      pieces.push(pieceOf(node));
      return;
    }
    for (const child of "childNodes" in node ? node.childNodes : []) visit(child);
  };
  visit(parse(text, { sourceCodeLocationInfo: true }));
  return pieces;
}

function isElement(node: HtmlNode): node is HtmlElement {
  return "tagName" in node;
}

function pieceOf(element: HtmlElement): CodePiece {
  const place = element.sourceCodeLocation;
  const text = textOf(element).replace(/^\n/, "").replace(/\s+$/, "");
  return { text, language: languageOf(element), firstLine: place?.startLine ?? 1, lastLine: place?.endLine ?? place?.startLine ?? 1 };
}

/** "language-powershell" or "lang-powershell" of the element or of the <code> in it. */
function languageOf(element: HtmlElement): string {
  const classes = (one: HtmlElement) => one.attrs.find((attribute) => attribute.name === "class")?.value ?? "";
  const inner = element.childNodes.find((child): child is HtmlElement => isElement(child) && child.tagName === "code");
  const found = /(?:^|\s)lang(?:uage)?-([\w-]+)/.exec(`${classes(element)} ${inner ? classes(inner) : ""}`);
  return found ? found[1].toLowerCase() : "";
}

function textOf(node: HtmlNode): string {
  if ("value" in node && node.nodeName === "#text") return node.value;
  if (isElement(node) && node.tagName === "br") return "\n";
  return ("childNodes" in node ? node.childNodes : []).map(textOf).join("");
}
