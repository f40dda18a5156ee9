import { pollWork } from "../../../base/budget.ts";
import type { World } from "../../World.ts";
import type { NounDefinition } from "../defineNoun.ts";
import { nounNamed } from "../nounNamed.ts";
import { type NounRow, rowsCollection } from "./NounRow.ts";
import { stockRows, untouchedStock } from "./stockRows.ts";

/** All objects of a noun: stock objects first, then the others in the order in which they came. */
export function listRows(world: World, definition: NounDefinition): readonly NounRow[] {
  pollWork(workOfList);
  const family = familyOf(definition);
  const stock = stockRows(world, family);
  const own = new Set(untouchedStock(world, family).map(({ guid }) => guid));
  const stored = world.store.find(rowsCollection(family.noun), "noun", family.noun);
  const all = stock.length === 0 ? stored : [...stock, ...stored.filter(({ guid }) => !own.has(guid))];
  return moved(world, definition, definition === family ? all : all.filter((row) => acceptsRow(definition, row)));
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
  const { step } = definition;
  if (!step) return rows;
  return rows.map((row) => {
    const values = step(row, world);
    return values === row.values ? row : { ...row, values: { ...row.values, ...values } };
  });
}
