import { checkTextLength, pollStop } from "../../base/budget.ts";
import { newLine } from "../../objects/text/newLine.ts";
import type { JsonNode } from "./JsonNode.ts";

export type Quote = (text: string) => string;

export function compact(node: JsonNode, quote: Quote): string {
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

/** Two blanks a level. */
export function indented(node: JsonNode, quote: Quote, indent: string): string {
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
export function aligned(node: JsonNode, quote: Quote, column: number): string {
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
