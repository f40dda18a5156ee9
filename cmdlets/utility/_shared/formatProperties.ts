import type { Alignment } from "../../../src/format/shape/FormatData.ts";
import type { RequestedProperty } from "../../../src/format/shape/FormatRequest.ts";
import { formatError } from "../../../src/format/shape/formatError.ts";
import { Dictionary } from "../../../src/objects/model/Dictionary.ts";
import type { PSError } from "../../../src/objects/model/PSError.ts";
import { unwrap } from "../../../src/objects/model/PSObject.ts";
import { ScriptBlock } from "../../../src/objects/model/ScriptBlock.ts";
import { typeOf } from "../../../src/objects/model/typeOf.ts";

type Key = "expression" | "name" | "label" | "width" | "alignment" | "formatString" | "depth";

/** The keys that the hashtables of each command may have besides Expression. */
export const tableKeys: readonly Key[] = ["expression", "formatString", "name", "label", "width", "alignment"];
export const listKeys: readonly Key[] = ["expression", "formatString", "name", "label"];
export const wideKeys: readonly Key[] = ["expression", "formatString"];
export const customKeys: readonly Key[] = ["expression", "depth"];
export const groupKeys: readonly Key[] = ["expression", "formatString", "name", "label"];

const expressionTypes = ["System.String", "System.Management.Automation.ScriptBlock"];

/** The -Property argument of a Format-* cmdlet; null where it asks for nothing. */
export function formatProperties(argument: unknown, keys: readonly Key[]): RequestedProperty[] | null {
  const values = (Array.isArray(argument) ? argument : [argument]).filter(
    (value) => value !== null && value !== undefined,
  );
  return values.length === 0 ? null : values.map((value) => formatProperty(value, keys));
}

/** One name, script block or hashtable. */
export function formatProperty(value: unknown, keys: readonly Key[]): RequestedProperty {
  const plain = unwrap(value);
  if (plain instanceof ScriptBlock) return { expression: plain };
  if (plain instanceof Dictionary) return fromDictionary(plain, keys);
  if (typeof plain !== "string") {
    throw formatError(
      "DictionaryKeyUnknownType",
      `Cannot convert ${typeOf(plain).name} to one of the following types {${expressionTypes.join(", ")}}.`,
    );
  }
  if (plain === "") throw formatError("ExpressionEmptyString2", "An empty string value is not allowed.");
  return { expression: plain };
}

function fromDictionary(dictionary: Dictionary, keys: readonly Key[]): RequestedProperty {
  const found = new Map<Key, { readonly written: string; readonly value: unknown }>();
  for (const entry of dictionary.entries()) {
    const written = unwrap(entry.key);
    if (typeof written !== "string") {
      throw formatError(
        "DictionaryKeyNonString",
        `The ${typeOf(written).shortName} key type is not valid. The key must be a string.`,
      );
    }
    const key = keyFor(written, keys);
    const name = key === "label" ? "name" : key;
    if (found.has(name))
      throw formatError("DictionaryKeyDuplicate", `The duplicated key "${written}" conflicts with "${name === "name" ? "label" : key}".`);
    found.set(name, { written, value: unwrap(entry.value) });
  }
  const expression = found.get("expression");
  if (!expression) throw formatError("DictionaryKeyMandatoryEntry", "A mandatory entry for expression is missing.");
  const label = found.get("name");
  const format = found.get("formatString");
  const width = found.get("width");
  const alignment = found.get("alignment");
  const depth = found.get("depth");
  return {
    expression: expressionValue(expression.written, expression.value),
    ...(label ? { label: textValue(label.written, label.value) } : {}),
    ...(format ? { format: formatValue(format.written, format.value) } : {}),
    ...(width ? { width: positive("width", "WidthOutOfRange", width.written, width.value) } : {}),
    ...(alignment ? { alignment: alignmentValue(alignment.written, alignment.value) } : {}),
    ...(depth ? { depth: wholeNumber(depth.written, depth.value) } : {}),
  };
}

/** The key that a (shortened) spelling means. */
function keyFor(written: string, keys: readonly Key[]): Key {
  const folded = written.toLowerCase();
  const matches = keys.filter((key) => key.toLowerCase().startsWith(folded));
  if (matches.length === 0) throw formatError("DictionaryKeyIllegal", `The ${written} key is not valid.`);
  if (matches.length > 1 && !matches.some((key) => key.toLowerCase() === folded)) {
    throw formatError(
      "DictionaryKeyAmbiguous",
      `The ${written} key is ambiguous; ${matches[0]} and ${matches[1]} conflict.`,
    );
  }
  return matches.find((key) => key.toLowerCase() === folded) ?? matches[0];
}

function expressionValue(written: string, value: unknown): string | ScriptBlock {
  if (value instanceof ScriptBlock) return value;
  if (typeof value !== "string") throw illegalValue(written, value, expressionTypes);
  if (value === "")
    throw formatError("ExpressionEmptyString1", 'The "expression" key cannot have an empty string value.');
  return value;
}

function textValue(written: string, value: unknown): string {
  if (typeof value !== "string") throw illegalValue(written, value, ["System.String"]);
  return value;
}

function formatValue(written: string, value: unknown): string {
  const text = textValue(written, value);
  if (text === "")
    throw formatError("FormatStringEmpty", 'Cannot have an empty formatting string for key "formatString".');
  return text;
}

function positive(name: string, id: string, written: string, value: unknown): number {
  const number = wholeNumber(written, value);
  if (number <= 0) throw formatError(id, `The value "${number}" for key "${name}" should be greater than 0.`);
  return number;
}

function wholeNumber(written: string, value: unknown): number {
  if (typeof value !== "number") throw illegalValue(written, value, ["System.Int32"]);
  return value;
}

function alignmentValue(written: string, value: unknown): Alignment {
  if (typeof value !== "string") throw illegalValue(written, value, ["System.String"]);
  const folded = value.toLowerCase();
  const found = (["Left", "Center", "Right"] as const).find(
    (name) => folded !== "" && name.toLowerCase().startsWith(folded),
  );
  if (found) return found;
  throw formatError(
    "AlignmentIllegalValue",
    `The value "${value}" for key "alignment" is not valid; valid values are {left, center, right}.`,
  );
}

function illegalValue(written: string, value: unknown, expected: readonly string[]): PSError {
  if (value === null || value === undefined)
    return formatError("DictionaryKeyMissingValue", `The ${written} key has no value.`);
  const start = `The "${written}" key has a type, ${typeOf(value).name}, that is not valid;`;
  return expected.length > 1
    ? formatError("DictionaryKeyIllegalValue1", `${start} expected types are {${expected.join(", ")}}.`)
    : formatError("DictionaryKeyIllegalValue2", `${start} expected type is ${expected[0]}.`);
}
