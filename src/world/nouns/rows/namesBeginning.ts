import type { World } from "../../World.ts";
import type { NounDefinition } from "../defineNoun.ts";
import { beginningWord, namesOfRow } from "./beginningWords.ts";
import { acceptsRow, familyOf, listRows } from "./listRows.ts";
import { type NounRow, recipients } from "./NounRow.ts";
import { identityTextOf } from "./rowPlace.ts";
import { stockRows, untouchedStock } from "./stockRows.ts";

/**
 * Names of a noun's objects that begin with a text, at most so many, as they are found. Of recipients only those are read
 * that the index of beginnings knows, and no more than are wanted.
 */
export function namesBeginning(
  world: World,
  definition: NounDefinition,
  text: string,
  most: number,
): readonly string[] {
  const lower = text.toLowerCase();
  const found = new Set<string>();
  const hidden = definition.hidden;
  const nothing = new Map();
  for (const row of candidates(world, definition, text)) {
    if (!acceptsRow(definition, row) || hidden?.(row, nothing, world)) continue;
    const name = callNames(world, definition, row).find((each) => each.toLowerCase().startsWith(lower));
    if (name !== undefined) found.add(name);
    if (found.size === most) break;
  }
  return [...found];
}

function* candidates(world: World, definition: NounDefinition, text: string): Generator<NounRow> {
  const family = familyOf(definition);
  if (family.home !== "recipient") return yield* listRows(world, definition);
  yield* stockRows(world, family);
  const own = new Set(untouchedStock(world, family).map(({ guid }) => guid));
  const word = beginningWord(text);
  const stored = word === null ? world.store.each(recipients) : world.store.eachFound(recipients, "beginning", word);
  for (const row of stored) if (!own.has(row.guid)) yield row;
}

/** By what an object is called: recipients by name and alias, what lies on a server with its name. */
function callNames(world: World, definition: NounDefinition, row: NounRow): readonly string[] {
  if (familyOf(definition).home === "recipient") return namesOfRow(row);
  return [row.owner === null ? row.name : identityTextOf(world, definition, row)];
}
