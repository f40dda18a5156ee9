import { nounTable } from "virtual:nouns";
import { once } from "../../../base/once.ts";
import type { ShapeProblem } from "../../../store/record/RecordShape.ts";
import type { Json } from "../../values/Json.ts";
import { nowhere, type ScriptForm, type ValueKind } from "../../values/ValueKind.ts";
import type { NounDefinition } from "../defineNoun.ts";
import { nounNamed } from "../nounNamed.ts";
import { acceptsRow, familyOf } from "./listRows.ts";
import type { NounRow } from "./NounRow.ts";
import { propertyOfKey } from "./rowValue.ts";

/** Which values of a record that a person wrote are none that the properties of its noun hold; records of no noun have none. */
export function valueProblems(record: object): readonly ShapeProblem[] {
  const { noun, values } = record as Partial<NounRow>;
  const definition = noun === undefined ? null : nounNamed(noun);
  if (!definition || !values) return [];
  const views = [definition, ...(viewsOfFamilies().get(definition) ?? []).filter((each) => shows(each, record))];
  return Object.entries(values).flatMap(([key, value]) => {
    const expected = expectedOf(key, value, views);
    return expected === null ? [] : [{ path: ["values", key], expected, found: typeOf(value) }];
  });
}

/** What a value should be by each noun that shows it; null where one of them holds it, or none knows it. */
function expectedOf(key: string, value: Json, views: readonly NounDefinition[]): string | null {
  const facet = nounNamed(key.slice(0, Math.max(0, key.lastIndexOf("."))));
  const found = (facet ? [facet] : views).flatMap((view) => {
    const property = propertyOfKey(view, key);
    // What a computed property is computed of may be stored in another form.
    return property?.kind && !property.rule.derive ? [misfit(property.kind, value)] : [];
  });
  return found.includes(null) ? null : (found[0] ?? null);
}

/** The nouns that show the rows of another one, by that. */
const viewsOfFamilies = once((): ReadonlyMap<NounDefinition, readonly NounDefinition[]> => {
  const found = new Map<NounDefinition, NounDefinition[]>();
  for (const name of nounTable.keys()) {
    const noun = nounNamed(name);
    const family = noun && familyOf(noun);
    if (!noun || !family || family === noun || noun.kind === "facet") continue;
    found.set(family, [...(found.get(family) ?? []), noun]);
  }
  return found;
});

/** What a noun asks of a row may be what is wrong with it. */
function shows(view: NounDefinition, row: object): boolean {
  try {
    return acceptsRow(view, row as NounRow);
  } catch {
    return false;
  }
}

/** What a value should be, where it is something else; null where it may be held. */
function misfit(kind: ValueKind, value: Json): string | null {
  if (value === null) return null;
  const { item } = kind;
  if (item) {
    // One value may stand for a list of it.
    const items = Array.isArray(value) ? value : [value];
    return items.every((each) => misfit(item, each) === null) ? null : `a list of ${item.name}`;
  }
  const type = kind.storedAs ?? storedTypes[kind.form];
  if ((type !== undefined && type !== typeOf(value)) || !hasText(kind, value)) return `a value of ${kind.name}`;
  return isNamed(kind, value) ? null : `one of ${kind.values?.join(", ")}`;
}

/** As what values of a form are stored; those of other forms differ by their kind. */
const storedTypes: Readonly<Partial<Record<ScriptForm, string>>> = {
  ...all(["string", "text", "guid", "dateTime", "utcDateTime", "timeSpan", "uri", "culture", "enumeration"], "string"),
  ...all(["byte", "int16", "uint16", "int32", "uint32", "double"], "number"),
  boolean: "boolean",
};

function all(forms: readonly ScriptForm[], type: string): Partial<Record<ScriptForm, string>> {
  return Object.fromEntries(forms.map((form) => [form, type]));
}

/** Whether what an enumeration's value is stored as are names that it has, or its numbers. */
function isNamed({ form, values }: ValueKind, value: Json): boolean {
  if (form !== "enumeration" || values === undefined || typeof value !== "string" || value === "") return true;
  const names = new Set(values);
  return value.split(", ").every((name) => names.has(name) || /^-?\d+$/.test(name));
}

function hasText(kind: ValueKind, value: Json): boolean {
  try {
    kind.text(value, nowhere);
    return true;
  } catch {
    return false;
  }
}

function typeOf(value: Json): string {
  return Array.isArray(value) ? "list" : typeof value;
}
