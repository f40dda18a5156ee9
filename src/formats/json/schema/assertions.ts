import type { JsonValue } from "../../../objects/json/JsonReader.ts";
import { compileRegex } from "../../../objects/text/regex/dotnetRegex.ts";
import {
  compactJson,
  compareNumbers,
  isMultiple,
  jsonTypeOf,
  memberOf,
  quoted,
  sameJson,
  scaledNumber,
} from "./jsonValues.ts";

/** What a keyword demands of the value alone: the sentence of who does not meet it, or null. */
export type Assertion = (value: JsonValue, demand: JsonValue) => string | null;

/** The keywords that look at the value alone. Source of the sentences: observed. */
export const assertions: ReadonlyMap<string, Assertion> = new Map<string, Assertion>([
  ["type", checkType],
  [
    "enum",
    (value, demand) =>
      itemsOf(demand).some((one) => sameJson(one, value))
        ? null
        : "Value should match one of the values specified by the enum",
  ],
  ["const", (value, demand) => (sameJson(value, demand) ? null : `Expected ${quoted(compactJson(demand))}`)],
  ["multipleOf", number((value, demand) => isMultiple(value, demand), "be a multiple of")],
  ["maximum", number((value, demand) => compareNumbers(value, demand) <= 0, "be at most")],
  ["exclusiveMaximum", number((value, demand) => compareNumbers(value, demand) < 0, "be less than")],
  ["minimum", number((value, demand) => compareNumbers(value, demand) >= 0, "be at least")],
  ["exclusiveMinimum", number((value, demand) => compareNumbers(value, demand) > 0, "be greater than")],
  ["maxLength", size(lengthOf, "most", "be at most", "characters")],
  ["minLength", size(lengthOf, "least", "be at least", "characters")],
  ["maxItems", size(countOf("array"), "most", "have at most", "items")],
  ["minItems", size(countOf("array"), "least", "have at least", "items")],
  ["maxProperties", size(countOf("object"), "most", "have at most", "properties")],
  ["minProperties", size(countOf("object"), "least", "have at least", "properties")],
  ["pattern", checkPattern],
  ["uniqueItems", checkUnique],
  ["required", checkRequired],
  ["dependentRequired", checkDependencies],
]);

function itemsOf(value: JsonValue): readonly JsonValue[] {
  return value.kind === "array" ? value.items : [];
}

function checkType(value: JsonValue, demand: JsonValue): string | null {
  const wanted = (demand.kind === "array" ? demand.items : [demand]).map(textOf);
  const type = jsonTypeOf(value);
  if (wanted.includes(type) || (type === "integer" && wanted.includes("number"))) return null;
  return `Value is "${type}" but should be "${wanted.join(", ")}"`;
}

export function textOf(value: JsonValue): string {
  return value.kind === "string" || value.kind === "number" ? value.text : "";
}

function number(holds: (value: string, demand: string) => boolean, words: string): Assertion {
  return (value, demand) => {
    if (value.kind !== "number" || holds(value.text, textOf(demand))) return null;
    return `${plainNumber(value.text)} should ${words} ${plainNumber(textOf(demand))}`;
  };
}

/** A number without an exponent. */
function plainNumber(text: string): string {
  if (!/e/i.test(text)) return text;
  const { digits, scale } = scaledNumber(text);
  if (scale === 0) return String(digits);
  const all = String(digits < 0n ? -digits : digits).padStart(scale + 1, "0");
  return `${digits < 0n ? "-" : ""}${all.slice(0, -scale)}.${all.slice(-scale)}`;
}

function size(
  sizeOf: (value: JsonValue) => number | null,
  limit: "most" | "least",
  words: string,
  unit: string,
): Assertion {
  return (value, demand) => {
    const found = sizeOf(value);
    const wanted = Number(textOf(demand));
    if (found === null || (limit === "most" ? found <= wanted : found >= wanted)) return null;
    return `Value should ${words} ${textOf(demand)} ${unit}`;
  };
}

function lengthOf(value: JsonValue): number | null {
  return value.kind === "string" ? [...value.text].length : null;
}

function countOf(kind: "array" | "object"): (value: JsonValue) => number | null {
  return (value) => {
    if (value.kind !== kind) return null;
    return value.kind === "array"
      ? value.items.length
      : (value as Extract<JsonValue, { kind: "object" }>).entries.length;
  };
}

function checkPattern(value: JsonValue, demand: JsonValue): string | null {
  if (value.kind !== "string" || compileRegex(textOf(demand)).isMatch(value.text)) return null;
  return "The string value is not a match for the indicated regular expression";
}

function checkUnique(value: JsonValue, demand: JsonValue): string | null {
  if (value.kind !== "array" || demand.kind !== "boolean" || !demand.value) return null;
  const pairs: string[] = [];
  for (const [at, item] of value.items.entries())
    for (let other = at + 1; other < value.items.length; other++)
      if (sameJson(item, value.items[other])) pairs.push(`(${at}, ${other})`);
  return pairs.length === 0 ? null : `Found duplicates at the following index pairs: "${pairs.join(", ")}"`;
}

function checkRequired(value: JsonValue, demand: JsonValue): string | null {
  const missing = missingOf(value, demand);
  return missing.length === 0 ? null : `Required properties [${missing.map(quoted).join(",")}] are not present`;
}

function missingOf(value: JsonValue, names: JsonValue): string[] {
  if (value.kind !== "object") return [];
  return itemsOf(names)
    .map(textOf)
    .filter((name) => memberOf(value, name) === undefined);
}

/** `{"a":["b"]}`: who has a must have b. */
function checkDependencies(value: JsonValue, demand: JsonValue): string | null {
  if (value.kind !== "object" || demand.kind !== "object") return null;
  const missing = demand.entries
    .filter(({ name }) => memberOf(value, name) !== undefined)
    .map(({ name, value: names }) => ({ name, names: missingOf(value, names) }))
    .filter(({ names }) => names.length > 0)
    .map(({ name, names }) => `${quoted(name)}:[${names.map(quoted).join(",")}]`);
  return missing.length === 0 ? null : `Some required property dependencies are missing: {${missing.join(",")}}`;
}
