import type { NounDefinition } from "../../world/nouns/defineNoun.ts";
import { acceptsRow, familyOf } from "../../world/nouns/rows/listRows.ts";
import { type NounRow, rowsCollection } from "../../world/nouns/rows/NounRow.ts";
import { identityTextOf } from "../../world/nouns/rows/rowPlace.ts";
import { stockRows, untouchedStock } from "../../world/nouns/rows/stockRows.ts";
import type { World } from "../../world/World.ts";

/** Says whether a person has waited long enough for candidates: those that were found until then do. */
export type IsOverdue = () => boolean;

/** How many rows are read between two looks at the time. */
const rowsBetween = 64;

/** Names of the objects of a noun as they are read, one after the other; what was read is kept while nothing changes. */
class ObjectNames {
  readonly revision: number;
  readonly #names: string[] = [];
  readonly #rest: Iterator<string>;
  #isWhole = false;
  #sorted: { readonly folded: readonly string[]; readonly names: readonly string[] } | null = null;

  constructor(world: World, definition: NounDefinition) {
    this.revision = world.store.revision;
    this.#rest = namesIn(world, definition);
  }

  beginningWith(word: string, most: number, isOverdue: IsOverdue): string[] {
    const folded = word.toLowerCase();
    const found = this.#sorted ? [] : this.#names.filter((name) => name.toLowerCase().startsWith(folded));
    this.#read(
      (name) => {
        if (name.toLowerCase().startsWith(folded)) found.push(name);
      },
      // Where nothing was found yet there is nothing to show.
      () => found.length > 0 && isOverdue(),
    );
    return this.#isWhole ? this.#within(folded, most) : found.sort(byName).slice(0, most);
  }

  /** Reads on; says whether there is more to read. */
  readOn(isOverdue: IsOverdue): boolean {
    this.#read(() => {}, isOverdue);
    return !this.#isWhole;
  }

  #read(take: (name: string) => void, isEnough: IsOverdue): void {
    for (let count = 1; !this.#isWhole; count++) {
      const { value, done } = this.#rest.next();
      if (done) this.#isWhole = true;
      else {
        this.#names.push(value);
        take(value);
      }
      if (count % rowsBetween === 0 && isEnough()) return;
    }
  }

  /** Those that begin so, of all names in their order. */
  #within(folded: string, most: number): string[] {
    this.#sorted ??= sorted(this.#names);
    const { folded: keys, names } = this.#sorted;
    let [low, high] = [0, keys.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (keys[middle] < folded) low = middle + 1;
      else high = middle;
    }
    let end = low;
    while (end < keys.length && end < low + most && keys[end].startsWith(folded)) end++;
    return names.slice(low, end);
  }
}

const known = new WeakMap<World, Map<string, ObjectNames>>();

/** Names of the objects of a noun that begin so, at most so many, in alphabetical order. */
export function objectNames(
  world: World,
  definition: NounDefinition,
  word: string,
  most: number,
  isOverdue: IsOverdue,
): string[] {
  let ofWorld = known.get(world);
  if (!ofWorld) {
    ofWorld = new Map();
    known.set(world, ofWorld);
  }
  let names = ofWorld.get(definition.noun);
  if (names?.revision !== world.store.revision) {
    names = new ObjectNames(world, definition);
    ofWorld.set(definition.noun, names);
  }
  return names.beginningWith(word, most, isOverdue);
}

/** While nobody asks for anything: reads on where a person did not wait for all names; says whether there is more to read. */
export function readOnNames(world: World, isOverdue: IsOverdue): boolean {
  for (const names of known.get(world)?.values() ?? [])
    if (names.revision === world.store.revision && names.readOn(isOverdue)) return true;
  return false;
}

function* namesIn(world: World, definition: NounDefinition): Generator<string> {
  const family = familyOf(definition);
  const stock = stockRows(world, family);
  const replaced = new Set(untouchedStock(world, family).map(({ guid }) => guid));
  const given = new Map();
  const isShown = (row: NounRow): boolean =>
    (definition === family || acceptsRow(definition, row)) && !definition.hidden?.(row, given);
  const nameOf = (row: NounRow): string => (row.owner === null ? row.name : identityTextOf(world, definition, row));
  for (const row of stock) if (isShown(row)) yield nameOf(row);
  for (const row of world.store.each(rowsCollection(family.noun)))
    if (row.noun === family.noun && !replaced.has(row.guid) && isShown(row)) yield nameOf(row);
}

function byName(left: string, right: string): number {
  const [one, other] = [left.toLowerCase(), right.toLowerCase()];
  return one < other ? -1 : one > other ? 1 : 0;
}

function sorted(names: readonly string[]): { readonly folded: readonly string[]; readonly names: readonly string[] } {
  const rows = names
    .map((name) => ({ name, key: name.toLowerCase() }))
    .sort((left, right) => (left.key < right.key ? -1 : left.key > right.key ? 1 : 0));
  return { folded: rows.map(({ key }) => key), names: rows.map(({ name }) => name) };
}
