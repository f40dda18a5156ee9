import { recordDifferences } from "../history/recordDifferences.ts";
import { type NounProperty, nounFacts } from "../nouns/declaration/nounFacts.ts";
import type { NounDefinition } from "../nouns/defineNoun.ts";
import { nounNamed } from "../nouns/nounNamed.ts";
import type { NounRow } from "../nouns/rows/NounRow.ts";
import { rowValue } from "../nouns/rows/rowValue.ts";
import { untouchedStock } from "../nouns/rows/stockRows.ts";
import { referencedObject, valuePlace } from "../nouns/rows/valuePlace.ts";
import type { Json } from "../values/Json.ts";
import type { ValueKind } from "../values/ValueKind.ts";
import type { World } from "../World.ts";

/** A property that a task made different, as the log tells of it. */
export interface ModifiedProperty {
  readonly name: string;
  readonly oldValue: string;
  readonly newValue: string;
}

/** Members of rows that are no properties of their own. */
const unnamed: ReadonlySet<string> = new Set(["", "Noun", "Guid", "Owner"]);

/** Members that entries of a list (a member of a group, a permission) have only to be found by. */
const keys: ReadonlySet<string> = new Set(["Name", "DistinguishedName"]);

/**
 * What a change made different of an object, with values as the shell shows them: what was a default is told as well. `noun`
 * is that of the cmdlet, whose view of the object it is.
 */
export function modifiedProperties(
  world: World,
  noun: string,
  before: object | null,
  after: object,
): readonly ModifiedProperty[] {
  const now = after as Partial<NounRow>;
  const isEntry = now.noun !== undefined && nounNamed(now.noun)?.kind === "relation";
  const old = (before ?? stockRow(world, now)) as Partial<NounRow> | null;
  return recordDifferences(old ?? { values: {} }, after)
    .filter(({ property }) => !unnamed.has(property) && !(isEntry && keys.has(property)))
    .map(({ property, before: left, after: right }) => {
      const known = propertyOf([noun, now.noun ?? ""], property);
      const text = (row: Partial<NounRow> | null, stored: unknown): string =>
        known && row?.values ? shownText(world, known, row as NounRow) : textOf(world, stored);
      return {
        name: property.slice(property.lastIndexOf(".") + 1),
        oldValue: text(old, left),
        newValue: text(now, right),
      };
    });
}

/** What an object of the setup was before somebody touched it. */
function stockRow(world: World, { noun, guid }: Partial<NounRow>): NounRow | null {
  const definition = noun === undefined ? null : nounNamed(noun);
  return (definition && untouchedStock(world, definition).find((row) => row.guid === guid)) ?? null;
}

interface KnownProperty {
  readonly definition: NounDefinition;
  readonly property: NounProperty;
}

/** The property that a row's key holds, by the first noun that has it; facets have theirs under `Noun.Property`. */
function propertyOf(nouns: readonly string[], key: string): KnownProperty | null {
  const [first, rest] = key.split(".");
  for (const noun of rest === undefined ? nouns : [first]) {
    const definition = nounNamed(noun);
    const property = definition && nounFacts(definition).properties.get(rest ?? first);
    // What is computed from other things has no value of its own before and after.
    if (definition && property && !property.rule.derive) return { definition, property };
  }
  return null;
}

function shownText(world: World, { definition, property }: KnownProperty, row: NounRow): string {
  const value = rowValue(world, definition, property, row);
  const { kind, references } = property;
  if (kind === null) return textOf(world, value);
  const place = valuePlace(world, references);
  const shown = (stored: Json, of: ValueKind): string => (stored === null ? "" : of.text(stored, place));
  const { item } = kind;
  return item && Array.isArray(value) ? value.map((each) => shown(each, item)).join(";") : shown(value, kind);
}

/** The text of what no property tells the kind of. */
function textOf(world: World, value: unknown): string {
  if (Array.isArray(value)) return value.map((each) => textOf(world, each)).join(";");
  if (value === null || value === undefined) return "";
  if (typeof value === "string") return referencedObject(world, [], value).text;
  return typeof value === "boolean" ? (value ? "True" : "False") : String(value);
}
