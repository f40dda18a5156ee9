import { invokeMethod } from "../../objects/calls/invokeMethod.ts";
import { getMember } from "../../objects/members/getMember.ts";
import { propertyNames } from "../../objects/members/propertyList.ts";
import { enumerate } from "../../objects/ops/enumerate.ts";
import { toText } from "../../objects/ops/toText.ts";
import { isNumber } from "../../objects/text/numbers/numberDigits.ts";
import { ClrType } from "../../objects/types/ClrType.ts";
import { typeOf } from "../../objects/types/typeOf.ts";
import { typeText } from "../../objects/types/typeText.ts";
import { Dictionary } from "../../objects/values/collections/Dictionary.ts";
import { Hashtable } from "../../objects/values/collections/Hashtable.ts";
import { PSCustomObject, unwrap } from "../../objects/values/PSObject.ts";
import { ScriptBlock } from "../../objects/values/ScriptBlock.ts";
import { DateTime } from "../../objects/values/time/DateTime.ts";

/** Objects in objects are followed so far; what is deeper is told by its type. */
const greatestDepth = 10;
/** Items of more characters in all stand on lines of their own where there are lines. */
const widestList = 45;
const indent = "    ";

/** Types that are told by a few of their properties. */
const telling: ReadonlyMap<string, readonly string[]> = new Map([
  ["System.Diagnostics.Process", ["Id", "Name"]],
  ["System.IO.FileInfo", ["FullName", "Length", "Name"]],
  ["System.IO.DirectoryInfo", ["FullName", "Name"]],
  ["System.Management.Automation.CommandInfo", ["Name"]],
]);

/** How the commands Should-* show a value: `'text'`, `@(1, 2)`, `@{a=1}`, `PSObject{a=1}`; with lines: objects on several. */
export function formatValue(value: unknown, withLines = false): string {
  return format(value, { withLines, depth: 0 });
}

/** The same; objects in it are told by their types alone. */
export function formatShallowly(value: unknown): string {
  return format(value, { withLines: false, depth: greatestDepth - 1 });
}

/** `[type] value`. */
export function formatTyped(value: unknown): string {
  return `[${formatType(value)}] ${formatValue(value)}`;
}

/** The type of a value without the namespace System: "int", "Object[]", "PSObject", "null". */
export function formatType(given: unknown): string {
  const value = unwrap(given);
  if (value === null || value === undefined) return "null";
  return value instanceof PSCustomObject ? "PSObject" : formatTypeName(typeOf(value));
}

export function formatTypeName(type: ClrType): string {
  return typeText(type).replace(/^System\./, "");
}

interface Form {
  readonly withLines: boolean;
  readonly depth: number;
}

function format(given: unknown, form: Form): string {
  const value = unwrap(given);
  if (value === null || value === undefined) return "$null";
  if (typeof value === "string") return value === "" ? "<empty>" : `'${withPictures(value)}'`;
  if (typeof value === "boolean") return value ? "$true" : "$false";
  if (value instanceof ScriptBlock) return `{${value.text}}`;
  if (value instanceof ClrType) return `[${formatTypeName(value)}]`;
  if (isNumber(value)) return toText(value);
  if (form.depth >= greatestDepth) return `[${formatType(value)}]`;
  if (value instanceof Dictionary) return formatDictionary(value, form);
  const items = enumerate(value);
  if (items) return formatList([...items], form);
  return typeOf(value).isValueType ? toText(value) : formatObject(value, form);
}

function formatDictionary(table: Dictionary, form: Form): string {
  const inner = { withLines: false, depth: form.depth + 1 };
  const entries = [...table.entries()]
    .map(({ key, value }) => [toText(key), value] as const)
    .sort(([a], [b]) => byName(a, b))
    .map(([key, value]) => `${key}=${format(value, inner)}`);
  return `${table instanceof Hashtable ? "@" : "Dictionary"}{${entries.join("; ")}}`;
}

function formatList(items: readonly unknown[], form: Form): string {
  const inner = { ...form, depth: form.depth + 1 };
  const texts = items.map((item) =>
    items.length > 1 && unwrap(item) instanceof DateTime
      ? toText(invokeMethod(item, "ToString", []))
      : format(item, inner),
  );
  const width = texts.reduce((sum, text) => sum + text.length, 0);
  if (!form.withLines || width <= widestList) return `@(${texts.join(", ")})`;
  return `@(\n${indented(texts.join(",\n"))}\n)`;
}

function formatObject(value: unknown, form: Form): string {
  // The last depth has no room for properties but those that tell enough.
  if (form.depth >= greatestDepth - 1 && tellingOf(value) === null) return `[${formatType(value)}]`;
  const inner = { ...form, depth: form.depth + 1 };
  const properties = [...(tellingOf(value) ?? propertyNames(value))].sort(byName).map((name) => {
    return `${name}=${format(propertyOf(value, name), inner)}`;
  });
  const name = formatType(value);
  if (!form.withLines || properties.length === 0) return `${name}{${properties.join("; ")}}`;
  return `${name}{\n${indented(properties.map((text) => `${text};`).join("\n"))}\n}`;
}

function tellingOf(value: unknown): readonly string[] | null {
  if (value instanceof PSCustomObject) return null;
  for (let type: ClrType | null = typeOf(value); type; type = type.base) {
    const names = telling.get(type.name);
    if (names) return names;
  }
  return null;
}

/** A property that fails shows nothing. */
function propertyOf(value: unknown, name: string): unknown {
  try {
    return getMember(value, name);
  } catch {
    return null;
  }
}

function indented(text: string): string {
  return text
    .split("\n")
    .map((line) => `${indent}${line}`)
    .join("\n");
}

function byName(a: string, b: string): number {
  return a.localeCompare(b, "en-US", { sensitivity: "base" });
}

/** Control characters as their pictures. */
function withPictures(text: string): string {
  return text.replace(/[\u0000-\u001f]/g, (one) => String.fromCharCode(0x2400 + one.charCodeAt(0)));
}
