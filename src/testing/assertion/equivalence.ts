import { getMember } from "../../objects/members/getMember.ts";
import { propertyNames } from "../../objects/members/propertyList.ts";
import { equal } from "../../objects/ops/equal.ts";
import { like } from "../../objects/ops/like.ts";
import { toText } from "../../objects/ops/toText.ts";
import { typeOf } from "../../objects/types/typeOf.ts";
import { Dictionary } from "../../objects/values/collections/Dictionary.ts";
import { Hashtable } from "../../objects/values/collections/Hashtable.ts";
import { unwrap } from "../../objects/values/PSObject.ts";
import { ScriptBlock } from "../../objects/values/ScriptBlock.ts";
import { isCollection } from "./AssertionInput.ts";
import { itemsOf, missingItems } from "./containsItems.ts";
import { formatValue } from "./formatValue.ts";

export interface EquivalenceOptions {
  /** Paths that do not count, with wildcards, without a dot in front. */
  readonly excluded: readonly string[];
  readonly excludesAllNotExpected: boolean;
  /** "equal" where -Comparator is Equality. */
  readonly word: "equivalent" | "equal";
}

/** What makes two values other than equivalent, a line each; empty where they are. `path` begins with a dot, or is empty. */
export function equivalenceDifferences(
  expected: unknown,
  actual: unknown,
  options: EquivalenceOptions,
  path = "",
): string[] {
  if (isExcluded(path, options)) return [];
  const [left, right] = [unwrap(expected) ?? null, unwrap(actual) ?? null];
  if (left === null || right === null) return left === right ? [] : [valueText(expected, actual, options, path)];
  const only = onlyItem(left);
  if (isPlain(only ?? left)) return ofValues(only ?? expected, actual, options, path);
  if (left instanceof Hashtable) return ofTables("hashtable", left, actual, right instanceof Hashtable, options, path);
  if (left instanceof Dictionary)
    return ofTables("dictionary", left, actual, right instanceof Dictionary, options, path);
  if (isCollection(left)) return ofCollections(expected, actual, options, path);
  return ofObjects(expected, actual, options, path);
}

/** The one plain value of a list of one: such a list counts as that value. */
function onlyItem(value: unknown): unknown {
  if (!isCollection(value)) return undefined;
  const items = itemsOf(value);
  return items.length === 1 && isPlain(unwrap(items[0])) ? items[0] : undefined;
}

/** A value that is compared as a whole. */
function isPlain(given: unknown): boolean {
  const value = unwrap(given) ?? null;
  if (value === null || typeof value === "string" || value instanceof ScriptBlock) return true;
  return typeOf(value).isValueType;
}

function isExcluded(path: string, { excluded }: EquivalenceOptions): boolean {
  return path !== "" && excluded.some((pattern) => like(path.slice(1), pattern, true));
}

function ofValues(expected: unknown, actual: unknown, options: EquivalenceOptions, path: string): string[] {
  const [left, right] = [unwrap(expected), unwrap(actual)];
  const wanted = typeof right === "boolean" ? asBoolean(left) : left;
  const seen = typeof left === "boolean" ? asBoolean(right) : right;
  return isSame(wanted, seen) ? [] : [valueText(wanted, actual, options, path)];
}

/** Beside a boolean the text of one counts as that one. */
function asBoolean(value: unknown): unknown {
  if (typeof value !== "string") return value;
  const word = value.trim().toLowerCase();
  return word === "true" ? true : word === "false" ? false : value;
}

function isSame(expected: unknown, actual: unknown): boolean {
  if (expected instanceof ScriptBlock && actual instanceof ScriptBlock) return toText(expected) === toText(actual);
  return !isCollection(actual) && equal(expected, actual, true);
}

function valueText(expected: unknown, actual: unknown, { word }: EquivalenceOptions, path: string): string {
  const place = path === "" ? "" : `property ${path} with value `;
  return `Expected ${place}${formatValue(expected)} to be ${word} to the actual value, but got ${formatValue(actual)}.`;
}

function ofTables(
  word: string,
  expected: Dictionary,
  actual: unknown,
  isTable: boolean,
  options: EquivalenceOptions,
  path: string,
): string[] {
  const lead = `Expected ${word} ${formatValue(expected)}, but got ${formatValue(actual)}.`;
  const table = unwrap(actual);
  if (!isTable || !(table instanceof Dictionary)) return [lead];
  const differences = ofMembers({
    word: "key",
    expected: [...expected.entries()].map(({ key, value }) => [toText(key), value] as const),
    has: (name) => [...table.entries()].some(({ key }) => isNamed(toText(key), name)),
    actual: [...table.entries()].map(({ key, value }) => [toText(key), value] as const),
    options,
    path,
  });
  return differences.length === 0 ? [] : [lead, ...differences];
}

function ofObjects(expected: unknown, actual: unknown, options: EquivalenceOptions, path: string): string[] {
  const value = unwrap(actual);
  if (isPlain(value) || (isCollection(value) && !(value instanceof Dictionary)))
    return [`Expected object ${formatValue(expected)}, but got ${formatValue(actual)}.`];
  const membersOf = (object: unknown) =>
    propertyNames(object).map((name) => [name, getMember(object, name) ?? null] as const);
  const members = membersOf(actual);
  return ofMembers({
    word: "property",
    expected: membersOf(expected),
    has: (name) => members.some(([one]) => isNamed(one, name)),
    actual: members,
    options,
    path,
  });
}

interface Members {
  readonly word: "key" | "property";
  readonly expected: readonly (readonly [string, unknown])[];
  readonly actual: readonly (readonly [string, unknown])[];
  readonly has: (name: string) => boolean;
  readonly options: EquivalenceOptions;
  readonly path: string;
}

function ofMembers({ word, expected, actual, has, options, path }: Members): string[] {
  const differences: string[] = [];
  for (const [name, value] of expected) {
    const inner = `${path}.${name}`;
    if (isExcluded(inner, options)) continue;
    const found = actual.find(([one]) => isNamed(one, name));
    if (!has(name) || !found) differences.push(`Expected has ${word} '${name}' that the actual object does not have.`);
    else differences.push(...equivalenceDifferences(value, found[1], options, inner));
  }
  if (options.excludesAllNotExpected) return differences;
  for (const [name] of actual) {
    if (expected.some(([one]) => isNamed(one, name)) || isExcluded(`${path}.${name}`, options)) continue;
    differences.push(`Expected is missing ${word} '${name}' that the actual object has.`);
  }
  return differences;
}

function isNamed(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function ofCollections(expected: unknown, actual: unknown, options: EquivalenceOptions, path: string): string[] {
  const wanted = itemsOf(expected);
  const [left, right] = [formatValue(expected), formatValue(actual)];
  if (!isCollection(actual)) return [`Expected collection ${left} with length ${wanted.length}, but got ${right}.`];
  const found = [...itemsOf(actual)];
  const property = path === "" ? "" : `in property ${path} `;
  if (wanted.length !== found.length) {
    const values = path === "" ? "" : "with values ";
    return [
      `Expected collection ${property}${values}${left} with length ${wanted.length} to be the same size as the actual collection, but got ${right} with length ${found.length}.`,
    ];
  }
  const isSame = (item: unknown, one: unknown): boolean =>
    equivalenceDifferences(item, one, options, path).length === 0;
  const missing = missingItems(wanted, found, true, isSame).missing.map((at) => wanted[at]);
  if (missing.length === 0) return [];
  const which = path === "" ? "" : "which is ";
  return [
    `Expected collection ${property}${which}${left} to be equivalent to ${right} but some values were missing: ${formatValue(missing)}.`,
  ];
}
