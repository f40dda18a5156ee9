import { replaceCharacters } from "../../../base/text/replaceCharacters.ts";
import type { JsonValue } from "../../../objects/json/JsonReader.ts";

export type JsonObject = Extract<JsonValue, { kind: "object" }>;

/** The member of an object by its exact name; of repeated ones the last. */
export function memberOf(object: JsonObject, name: string): JsonValue | undefined {
  return object.entries.findLast((entry) => entry.name === name)?.value;
}

/** What JSON Schema calls the type of a value. */
export function jsonTypeOf(value: JsonValue): string {
  return value.kind === "number" && isWhole(value.text) ? "integer" : value.kind;
}

/** A number as an integer and how many of its digits stand behind the point. */
export function scaledNumber(text: string): { readonly digits: bigint; readonly scale: number } {
  const [, sign, whole, fraction = "", exponent = "0"] = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/i.exec(text) ?? [];
  const scale = fraction.length - Number(exponent);
  const digits = BigInt(sign + whole + fraction);
  return scale < 0 ? { digits: digits * 10n ** BigInt(-scale), scale: 0 } : { digits, scale };
}

/** Below zero where the left number is the smaller, 0 where both are the same number. */
export function compareNumbers(left: string, right: string): number {
  const [one, other] = onOneScale(left, right);
  return one < other ? -1 : one > other ? 1 : 0;
}

export function isMultiple(text: string, factor: string): boolean {
  const [one, other] = onOneScale(text, factor);
  return other !== 0n && one % other === 0n;
}

function onOneScale(left: string, right: string): [bigint, bigint] {
  const [one, other] = [scaledNumber(left), scaledNumber(right)];
  const scale = Math.max(one.scale, other.scale);
  return [one.digits * 10n ** BigInt(scale - one.scale), other.digits * 10n ** BigInt(scale - other.scale)];
}

function isWhole(text: string): boolean {
  const { digits, scale } = scaledNumber(text);
  return digits % 10n ** BigInt(scale) === 0n;
}

/** Equal as JSON Schema counts: numbers by value, objects whatever the order of their members. */
export function sameJson(left: JsonValue, right: JsonValue): boolean {
  if (left.kind === "number" && right.kind === "number") return compareNumbers(left.text, right.text) === 0;
  if (left.kind === "string" && right.kind === "string") return left.text === right.text;
  if (left.kind === "boolean" && right.kind === "boolean") return left.value === right.value;
  if (left.kind === "array" && right.kind === "array")
    return left.items.length === right.items.length && left.items.every((item, at) => sameJson(item, right.items[at]));
  if (left.kind === "object" && right.kind === "object")
    return (
      left.entries.length === right.entries.length &&
      left.entries.every(({ name, value }) => {
        const other = memberOf(right, name);
        return other !== undefined && sameJson(value, other);
      })
    );
  return left.kind === "null" && right.kind === "null";
}

/** JSON in one line, as messages quote it: beyond ASCII, and what HTML minds, is escaped. */
export function compactJson(value: JsonValue): string {
  switch (value.kind) {
    case "null":
      return "null";
    case "boolean":
      return String(value.value);
    case "number":
      return value.text;
    case "string":
      return quoted(value.text);
    case "array":
      return `[${value.items.map(compactJson).join(",")}]`;
    case "object":
      return `{${value.entries.map(({ name, value: one }) => `${quoted(name)}:${compactJson(one)}`).join(",")}}`;
  }
}

export function quoted(text: string): string {
  return `"${replaceCharacters(text, /[^ !#-%(-*,-;=?-[\]-_a-~]/g, escaped)}"`;
}

const shortEscapes: Readonly<Record<string, string>> = {
  "\\": "\\\\",
  "\b": "\\b",
  "\f": "\\f",
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
};

function escaped(character: string): string {
  return shortEscapes[character] ?? `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
}
