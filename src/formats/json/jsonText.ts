import { checkTextLength, pollStop } from "../../base/budget.ts";
import type { Edition } from "../../objects/host/ambient.ts";
import { newLine } from "../../objects/text/newLine.ts";
import type { JsonNode } from "./jsonTree.ts";

export type EscapeHandling = "Default" | "EscapeNonAscii" | "EscapeHtml";

export interface JsonLayout {
  readonly edition: Edition;
  readonly compress: boolean;
  readonly escape: EscapeHandling;
}

/** The text of JSON: in Core two blanks a level, in Desktop aligned under the opening bracket. */
export function jsonText(node: JsonNode, layout: JsonLayout): string {
  const quote = layout.edition === "Core" ? (text: string) => quoteCore(text, layout.escape) : quoteDesktop;
  if (layout.compress) return compact(node, quote);
  return layout.edition === "Core" ? indented(node, quote, "") : aligned(node, quote, 0);
}

type Quote = (text: string) => string;

function compact(node: JsonNode, quote: Quote): string {
  pollStop();
  switch (node.kind) {
    case "literal":
      return node.text;
    case "string":
      return quote(node.text);
    case "array":
      return `[${node.items.map((item) => compact(item, quote)).join(",")}]`;
    default:
      return `{${node.entries.map(([name, value]) => `${quote(name)}:${compact(value, quote)}`).join(",")}}`;
  }
}

function indented(node: JsonNode, quote: Quote, indent: string): string {
  if (node.kind === "literal" || node.kind === "string") return compact(node, quote);
  const inner = `${indent}  `;
  const lines =
    node.kind === "array"
      ? node.items.map((item) => inner + indented(item, quote, inner))
      : node.entries.map(([name, value]) => `${inner}${quote(name)}: ${indented(value, quote, inner)}`);
  const [open, close] = node.kind === "array" ? "[]" : "{}";
  if (lines.length === 0) return open + close;
  checkTextLength(lines.reduce((length, line) => length + line.length + 2, 0));
  return `${open}${newLine()}${lines.join(`,${newLine()}`)}${newLine()}${indent}${close}`;
}

/** `column` is where the node's own text begins on its line. */
function aligned(node: JsonNode, quote: Quote, column: number): string {
  if (node.kind === "literal" || node.kind === "string") return compact(node, quote);
  const inner = " ".repeat(column + 4);
  const lines =
    node.kind === "array"
      ? node.items.map((item) => inner + aligned(item, quote, column + 4))
      : node.entries.map(([name, value]) => {
          const head = `${quote(name)}:  `;
          return inner + head + aligned(value, quote, column + 4 + head.length);
        });
  const [open, close] = node.kind === "array" ? "[]" : "{}";
  return `${open}${newLine()}${lines.join(`,${newLine()}`)}${newLine()}${" ".repeat(column)}${close}`;
}

const shortEscapes: ReadonlyMap<string, string> = new Map([
  ['"', '\\"'],
  ["\\", "\\\\"],
  ["\b", "\\b"],
  ["\t", "\\t"],
  ["\n", "\\n"],
  ["\f", "\\f"],
  ["\r", "\\r"],
]);

function quoteCore(text: string, escape: EscapeHandling): string {
  const body = text.replace(/[\u0000-\u001f"\\\u0085\u2028\u2029<>&'\u0080-\uffff]/g, (character) => {
    if (escape === "EscapeHtml" && /[<>&'"]/.test(character)) return unicodeEscape(character);
    const short = shortEscapes.get(character);
    if (short) return short;
    if (character < " " || /[\u0085\u2028\u2029]/.test(character)) return unicodeEscape(character);
    return escape === "EscapeNonAscii" && character > "\u007f" ? unicodeEscape(character) : character;
  });
  return `"${body}"`;
}

/** Windows PowerShell escapes what could end a script element as well. */
function quoteDesktop(text: string): string {
  const body = text.replace(
    /[\u0000-\u001f"\\<>&'\u0085\u2028\u2029]/g,
    (character) => shortEscapes.get(character) ?? unicodeEscape(character),
  );
  return `"${body}"`;
}

function unicodeEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
