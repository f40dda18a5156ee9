import { ownEntry } from "../../../base/ownEntry.ts";
import type { JsonValue } from "../../../objects/json/JsonReader.ts";
import { compileRegex } from "../../../objects/text/regex/dotnetRegex.ts";
import { textOf } from "./assertions.ts";

/** Whether a value is a schema: an object, or true or false, whose keywords have values of their kinds. */
export function isSchema(value: JsonValue): boolean {
  if (value.kind === "boolean") return true;
  return (
    value.kind === "object" && value.entries.every(({ name, value: demand }) => ownEntry(kinds, name)?.(demand) ?? true)
  );
}

type Check = (value: JsonValue) => boolean;

const types = new Set(["array", "boolean", "integer", "null", "number", "object", "string"]);
const isType: Check = (value) => value.kind === "string" && types.has(value.text);
const isText: Check = (value) => value.kind === "string";
const isNumber: Check = (value) => value.kind === "number";
const isTexts: Check = (value) => value.kind === "array" && value.items.every(isText);
const isSchemas: Check = (value) => value.kind === "array" && value.items.every(isSchema);
const isTable =
  (check: Check): Check =>
  (value) =>
    value.kind === "object" && value.entries.every((entry) => check(entry.value));

/** Throws a ClrException for a pattern that is none. */
const isPattern: Check = (value) => isText(value) && compileRegex(textOf(value)) !== null;

const numbers = ["multipleOf", "maximum", "exclusiveMaximum", "minimum", "exclusiveMinimum"];
const sizes = ["Length", "Items", "Properties"].flatMap((unit) => [`max${unit}`, `min${unit}`]);
const single = ["not", "if", "then", "else", "additionalProperties", "propertyNames", "additionalItems", "contains"];
const tables = ["properties", "patternProperties", "dependentSchemas", "$defs", "definitions"];

const kinds: Readonly<Record<string, Check>> = {
  ...Object.fromEntries([...numbers, ...sizes].map((name) => [name, isNumber])),
  ...Object.fromEntries(single.map((name) => [name, isSchema])),
  ...Object.fromEntries(tables.map((name) => [name, isTable(isSchema)])),
  ...Object.fromEntries(["allOf", "anyOf", "oneOf", "prefixItems"].map((name) => [name, isSchemas])),
  type: (value) => isType(value) || (value.kind === "array" && value.items.every(isType)),
  enum: (value) => value.kind === "array",
  pattern: isPattern,
  uniqueItems: (value) => value.kind === "boolean",
  required: isTexts,
  dependentRequired: isTable(isTexts),
  dependencies: isTable((value) => isTexts(value) || isSchema(value)),
  items: (value) => isSchema(value) || isSchemas(value),
  $ref: isText,
  $schema: isText,
  $id: isText,
  $anchor: isText,
};
