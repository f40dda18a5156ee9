import type { Selection, StoredValue } from "../../../store/Collection.ts";
import type { World } from "../../World.ts";
import type { NounDefinition } from "../defineNoun.ts";
import { beginningWord, namesOfRow } from "./beginningWords.ts";
import { acceptsRow, allRows, familyOf, listRows } from "./listRows.ts";
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
  for (const row of storedRows(world, definition, text.toLowerCase())) if (!own.has(row.guid)) yield row;
}

/** By their types where these are rarer than what begins so. */
function storedRows(world: World, definition: NounDefinition, text: string): Iterable<NounRow> {
  const { store } = world;
  const [, ofTypes] = allRows(world, definition);
  const word = beginningWord(text);
  const mayMean = (value: StoredValue): boolean => namesAt.some((path) => beginsWith(value(...path), text));
  const beginning: Selection | null = word === null ? null : { index: "beginning", words: [word], has: "any", mayMean };
  const all: Selection = beginning ?? { index: "noun", words: [familyOf(definition).noun], has: "any" };
  if (store.narrowest(recipients, [all, ofTypes]) === ofTypes) return store.eachSelected(recipients, ofTypes);
  if (beginning && word !== text) return store.eachSelected(recipients, beginning);
  return word === null ? store.each(recipients) : store.eachFound(recipients, "beginning", word);
}

const namesAt = [["name"], ["values", "Alias"]];

function beginsWith(value: unknown, lower: string): boolean {
  return typeof value === "string" && value.toLowerCase().startsWith(lower);
}

/** By what an object is called: recipients by name and alias, what lies on a server with its name. */
function callNames(world: World, definition: NounDefinition, row: NounRow): readonly string[] {
  if (familyOf(definition).home === "recipient") return namesOfRow(row);
  return [row.owner === null ? row.name : identityTextOf(world, definition, row)];
}
