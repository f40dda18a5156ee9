import type { StoredValue } from "../../../store/Collection.ts";
import { emptyGuid } from "../../values/Guid.ts";
import type { Json } from "../../values/Json.ts";
import type { ScriptValue } from "../../values/ScriptValue.ts";
import { ValueFault, type ValueKind, type ValuePlace } from "../../values/ValueKind.ts";
import type { NounRow } from "../rows/NounRow.ts";
import { type Filter, type FilterOperator, type FilterTest, type FilterValue, parseFilter } from "./opathSyntax.ts";

/** A property as a filter sees it. */
export interface FilterProperty {
  readonly kind: ValueKind;
  readonly place: ValuePlace;
  read(row: NounRow): Json;
  /** The same from single values of the stored row; undefined, or absent, where these do not tell. */
  glance?(value: StoredValue): Json | undefined;
}

export interface FilterSchema {
  /** Null: there is no such property, or it cannot be filtered by. */
  property(name: string): FilterProperty | null;
  variable(name: string): ScriptValue;
}

export type RowTest = (row: NounRow) => boolean;
/** What single values of a stored row tell of a test; null: nothing. */
type GlanceTest = (value: StoredValue) => boolean | null;

/** A filter's text as a test of rows. Throws a FilterFault, or a ValueFault for a value that the property cannot have. */
export function compileFilter(text: string, schema: FilterSchema): RowTest {
  return compile(parseFilter(text), schema);
}

function compile(filter: Filter, schema: FilterSchema): RowTest {
  if (filter.is === "not") {
    const inner = compile(filter.inner, schema);
    return (row) => !inner(row);
  }
  if (filter.is === "test") return compileTest(filter, schema);
  const left = compile(filter.left, schema);
  const right = compile(filter.right, schema);
  return filter.is === "and" ? (row) => left(row) && right(row) : (row) => left(row) || right(row);
}

/** A filter's text as a test that is false only for stored rows which the filter does not mean. Throws as compileFilter does. */
export function compileGlance(text: string, schema: FilterSchema): (value: StoredValue) => boolean {
  const test = glanceOf(parseFilter(text), schema);
  return (value) => test(value) !== false;
}

function glanceOf(filter: Filter, schema: FilterSchema): GlanceTest {
  if (filter.is === "not") {
    const inner = glanceOf(filter.inner, schema);
    return (value) => {
      const told = inner(value);
      return told === null ? null : !told;
    };
  }
  if (filter.is === "test") return glanceOfTest(filter, schema);
  const [left, right] = [glanceOf(filter.left, schema), glanceOf(filter.right, schema)];
  // One of these results decides alone; otherwise both must be known.
  const decisive = filter.is === "or";
  return (value) => {
    const first = left(value);
    if (first === decisive) return first;
    const second = right(value);
    return second === decisive ? second : first === null || second === null ? null : !decisive;
  };
}

function glanceOfTest(test: FilterTest, schema: FilterSchema): GlanceTest {
  const property = propertyOf(test, schema);
  if (!property.glance) return () => null;
  const passes = valueTest(test, property, schema);
  return (value) => {
    const found = property.glance?.(value);
    return found === undefined ? null : passes(found);
  };
}

function compileTest(test: FilterTest, schema: FilterSchema): RowTest {
  const property = propertyOf(test, schema);
  const passes = valueTest(test, property, schema);
  return (row) => passes(property.read(row));
}

function propertyOf({ property: name }: FilterTest, schema: FilterSchema): FilterProperty {
  const property = schema.property(name);
  if (!property) throw new NotFilterable(name);
  return property;
}

/** A test as one of the value that a row has. Throws as compileFilter does. */
export function testOfValue(test: FilterTest, schema: FilterSchema): (value: Json) => boolean {
  return valueTest(test, propertyOf(test, schema), schema);
}

function valueTest(test: FilterTest, property: FilterProperty, schema: FilterSchema): (value: Json) => boolean {
  const item = property.kind.item ?? property.kind;
  const wanted = valueOf(test.value, schema);
  const isNegative = test.operator === "ne" || test.operator === "notlike";
  const positive = testOf(test.operator, item, property.place, wanted);
  return (value) => {
    const some = Array.isArray(value)
      ? value.some(positive) || (value.length === 0 && positive(null))
      : positive(value);
    return isNegative ? !some : some;
  };
}

/** A property that no filter knows; the sentence is inferred. */
export class NotFilterable extends Error {
  override readonly name = "NotFilterable";

  constructor(readonly property: string) {
    super(
      `"${property}" is not a recognized filterable property. For a complete list of filterable properties see the command help.`,
    );
  }
}

function testOf(
  operator: FilterOperator,
  kind: ValueKind,
  place: ValuePlace,
  wanted: ScriptValue,
): (value: Json) => boolean {
  if (operator === "like" || operator === "notlike") {
    const pattern = likePattern(typeof wanted === "string" ? wanted : String(wanted ?? ""));
    return (value) => value !== null && pattern(textsOf(kind, value, place));
  }
  // A GUID of nothing is what an object shows that has none.
  const isEmpty = (value: Json): boolean => value === null || value === "" || value === emptyGuid;
  if (operator === "eq" || operator === "ne") {
    if (wanted === null) return isEmpty;
    const stored = kind.parse(constantOf(kind, wanted), place);
    // Documented for the archives that mailboxes don't have yet.
    if (stored === emptyGuid) return isEmpty;
    const text = kind.text(stored, place).toLowerCase();
    return (value) => !isEmpty(value) && (value === stored || kind.text(value, place).toLowerCase() === text);
  }
  const stored = kind.parse(constantOf(kind, wanted), place);
  const compare =
    kind.compare ?? ((left: Json, right: Json) => (String(left).toLowerCase() < String(right).toLowerCase() ? -1 : 1));
  const fits = comparisons[operator];
  return (value) =>
    !isEmpty(value) && fits(kind.text(value, place) === kind.text(stored, place) ? 0 : compare(value, stored));
}

const comparisons: Readonly<Record<"gt" | "lt" | "ge" | "le", (order: number) => boolean>> = {
  gt: (order) => order > 0,
  lt: (order) => order < 0,
  ge: (order) => order >= 0,
  le: (order) => order <= 0,
};

/** Filters write constants as texts: 'True' for a boolean property. */
export function constantOf(kind: ValueKind, wanted: ScriptValue): ScriptValue {
  if (kind.form !== "boolean" || typeof wanted !== "string") return wanted;
  const word = wanted.toLowerCase();
  if (word !== "true" && word !== "false")
    throw new ValueFault(`The value "${wanted}" could not be converted to type System.Boolean.`);
  return word === "true";
}

function textsOf(kind: ValueKind, value: Json, place: ValuePlace): string {
  return kind.text(value, place).toLowerCase();
}

/** `*` at the ends only, as the directory's substring filters have it, but inside too where somebody writes it. */
export function likePattern(pattern: string): (text: string) => boolean {
  const [first, ...rest] = pattern.toLowerCase().split("*");
  if (rest.length === 0) return (text) => text === first;
  const last = rest.pop() ?? "";
  return (text) => {
    if (!text.startsWith(first) || !text.endsWith(last) || text.length < first.length + last.length) return false;
    let at = first.length;
    for (const part of rest) {
      const found = text.indexOf(part, at);
      if (found < 0 || found + part.length > text.length - last.length) return false;
      at = found + part.length;
    }
    return true;
  };
}

/** The value that a test compares with. */
export function valueOf(value: FilterValue, schema: Pick<FilterSchema, "variable">): ScriptValue {
  if (value.is === "text") return value.text;
  return value.is === "constant" ? value.value : schema.variable(value.name);
}
