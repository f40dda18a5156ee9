import { pollStop } from "../../../base/budget.ts";
import { notModelled } from "../../errors/runtimeError.ts";
import { arrayItems } from "../../ops/indexing/arrayItems.ts";
import { formattedText } from "../../text/formattedText.ts";
import { newLine } from "../../text/newLine.ts";
import { valueText } from "../../text/valueText.ts";
import { typeOf } from "../../types/typeOf.ts";
import { Dictionary } from "../../values/collections/Dictionary.ts";
import { EnumValue } from "../../values/EnumValue.ts";
import { unwrap } from "../../values/PSObject.ts";
import { JsonElement } from "./JsonElement.ts";
import { JsonArrayNode, JsonNodeObject, JsonObjectNode, type JsonValueNode } from "./JsonNodeObject.ts";

/** As System.Text.Json writes a text: quotes and all that HTML or another encoding might misread are escaped. */
function jsonText(text: string): string {
  let written = '"';
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    written += escapes.get(character) ?? (isPlain(character) ? character : escaped(text.charCodeAt(at)));
  }
  return `${written}"`;
}

const escapes = new Map(
  Object.entries({ "\b": "\\b", "\t": "\\t", "\n": "\\n", "\f": "\\f", "\r": "\\r", "\\": "\\\\" }),
);
const isPlain = (character: string) => /[ -~]/.test(character) && !"\"&'+<>`".includes(character);
const escaped = (code: number) => `\\u${code.toString(16).toUpperCase().padStart(4, "0")}`;

/** What is written of a value: a piece of JSON, or the parts that stand between brackets. */
type Part = string | { readonly open: string; readonly close: string; readonly parts: readonly [string, unknown][] };

/** A node, or a value of a script, as JSON. */
export function writeJson(value: unknown, isIndented: boolean, depth = 0): string {
  pollStop();
  const part = partOf(value);
  if (typeof part === "string") return part;
  if (part.parts.length === 0) return part.open + part.close;
  const line = isIndented ? newLine() + "  ".repeat(depth + 1) : "";
  const end = isIndented ? newLine() + "  ".repeat(depth) : "";
  const inner = part.parts.map(([name, each]) => {
    const label = name === "" ? "" : name + (isIndented ? ": " : ":");
    return line + label + writeJson(each, isIndented, depth + 1);
  });
  return `${part.open}${inner.join(",")}${end}${part.close}`;
}

function partOf(given: unknown): Part {
  const value = unwrap(given ?? null);
  if (value === null) return "null";
  if (value instanceof JsonNodeObject) return partOfNode(value);
  if (value instanceof JsonElement) return value.node.raw;
  if (typeof value === "string") return jsonText(value);
  if (typeof value === "boolean") return String(value);
  if (value instanceof Dictionary)
    return object([...value.entries()].map(({ key, value: each }) => [valueText(key), each]));
  const items = arrayItems(value) ?? itemsOf(value);
  if (items) return { open: "[", close: "]", parts: [...items].map((item) => ["", item]) };
  return scalar(value);
}

function itemsOf(value: unknown): Iterable<unknown> | null {
  return (value as { readonly elements?: Iterable<unknown> | null }).elements ?? null;
}

function partOfNode(node: JsonNodeObject): Part {
  if (node instanceof JsonObjectNode) return object([...node.entries]);
  if (node instanceof JsonArrayNode) return { open: "[", close: "]", parts: node.items.map((item) => ["", item]) };
  const { content } = node as JsonValueNode;
  if ("value" in content) return partOf(content.value);
  return content.source.kind === "String" ? jsonText(content.source.text) : content.source.raw;
}

function object(entries: readonly (readonly [string, unknown])[]): Part {
  return { open: "{", close: "}", parts: entries.map(([name, each]) => [jsonText(name), each]) };
}

/** Formats under which the converters of System.Text.Json write; absent: the type is none of theirs. */
const formats = new Map<string, string>([
  ...["SByte", "Byte", "Int16", "UInt16", "Int32", "UInt32", "Int64", "UInt64", "Decimal"].map(
    (name) => [`System.${name}`, ""] as const,
  ),
  ["System.Double", "R"],
  ["System.Single", "R"],
]);
const texts = new Map<string, string>([
  ["System.Guid", "D"],
  ["System.TimeSpan", "c"],
  ["System.DateTime", "yyyy-MM-ddTHH:mm:ss.FFFFFFFK"],
  ["System.DateTimeOffset", "yyyy-MM-ddTHH:mm:ss.FFFFFFFzzz"],
  ["System.Char", ""],
  ["System.Version", ""],
  ["System.Uri", ""],
]);

function scalar(value: unknown): string {
  const { name } = typeOf(value);
  if (value instanceof EnumValue) return String(value.value);
  const number = formats.get(name);
  if (number !== undefined) return formattedText(value, number, "") ?? "";
  const text = texts.get(name);
  // The plus of an offset is written as it is.
  if (text !== undefined) return text === "" ? jsonText(valueText(value)) : `"${formattedText(value, text, "")}"`;
  throw notModelled(`Writing a value of [${name}] as System.Text.Json does`);
}
