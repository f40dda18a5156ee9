import { pollWork } from "../../../base/budget.ts";
import type { Collection, Selection } from "../../../store/Collection.ts";
import { askingSide } from "../../hybrid/side.ts";
import { storedTypes } from "../../hybrid/sidesOfRecipients.ts";
import type { World } from "../../World.ts";
import type { NounDefinition } from "../defineNoun.ts";
import { nounNamed } from "../nounNamed.ts";
import { type NounRow, rowsCollection } from "./NounRow.ts";
import { stockRows, untouchedStock } from "./stockRows.ts";

/** All objects of a noun: stock objects first, then the others in the order in which they came. */
export function listRows(world: World, definition: NounDefinition): readonly NounRow[] {
  return [...eachRow(world, definition)];
}

/** The same one by one, as they were when the first was asked for; of those in the store only `stored`, where it is given. */
export function* eachRow(
  world: World,
  definition: NounDefinition,
  stored: Iterable<NounRow> = world.store.eachSelected(...allRows(world, definition)),
): Generator<NounRow> {
  pollWork(workOfList);
  const family = familyOf(definition);
  const isShown = (row: NounRow): boolean => (definition === family && !family.accepts) || acceptsRow(definition, row);
  for (const row of stockRows(world, family)) if (isShown(row)) yield movedRow(world, definition, row);
  const own = new Set(untouchedStock(world, family).map(({ guid }) => guid));
  for (const row of stored) if (!own.has(row.guid) && isShown(row)) yield movedRow(world, definition, row);
}

/** Where the rows of a noun are found in the store. */
export function allRows(world: World, definition: NounDefinition): [Collection<NounRow>, Selection] {
  const family = familyOf(definition);
  const types = family.home === "recipient" ? typesOf(definition) : null;
  const selection = types
    ? { index: "type", words: storedTypes(types, askingSide(world)) }
    : { index: "noun", words: [family.noun] };
  return [rowsCollection(family.noun), { ...selection, has: "any" }];
}

/** The types of the recipients that a noun shows; null: of any. */
function typesOf({ accepts, rows, noun }: NounDefinition): readonly string[] | null {
  if (accepts) return accepts.types ?? null;
  const shown = rows === undefined || rows === noun ? null : nounNamed(rows);
  return shown && typesOf(shown);
}

/** A stop is looked at once in so many lists. */
const workOfList = 50_000;

/** The noun whose rows a view shows: itself, or what it names. */
export function familyOf(definition: NounDefinition): NounDefinition {
  const { rows } = definition;
  if (rows === undefined || rows === definition.noun) return definition;
  const family = nounNamed(rows);
  if (!family) throw new Error(`The noun ${definition.noun} shows rows of ${rows}, which is no noun.`);
  return familyOf(family);
}

/** Whether a row of the family is one of the noun's: its own word on it, else that of the noun whose rows it shows. */
export function acceptsRow(definition: NounDefinition, row: NounRow): boolean {
  if (definition.accepts) return definition.accepts(row);
  const { rows, noun } = definition;
  const shown = rows === undefined || rows === noun ? null : nounNamed(rows);
  return shown === null || acceptsRow(shown, row);
}

/** The rows as time has moved them. */
export function moved(world: World, definition: NounDefinition, rows: readonly NounRow[]): readonly NounRow[] {
  return definition.step ? rows.map((row) => movedRow(world, definition, row)) : rows;
}

function movedRow(world: World, { step }: NounDefinition, row: NounRow): NounRow {
  const values = step ? step(row, world) : row.values;
  return values === row.values ? row : { ...row, values: { ...row.values, ...values } };
}
