import { foldCase } from "../../base/CaseInsensitiveMap.ts";
import type { AnyCollection, Selection } from "../Collection.ts";
import { RecordLayer, type Row } from "./RecordLayer.ts";
import { freezeDeep, type ShapeProblem } from "./RecordShape.ts";
import { readRecord } from "./readRecord.ts";

/** Records that lie in files and are read when they are asked for. All of them stand before any that came later. */
export interface StoredRecords {
  readonly size: number;
  /** A place behind all of theirs. */
  readonly placeLimit: number;
  get(key: string): Row | undefined;
  /** In order, without keeping what was read. */
  entries(): Iterable<readonly [string, Row]>;
  /** Records among which are those that are selected by words in folded case, in order; of "any" no others. */
  select(selection: Selection): Iterable<readonly [string, Row]>;
  /** In how many files they lie at most. */
  breadth(selection: Selection): number;
  declare(collection: AnyCollection): void;
}

/** Makes the error for a record that the collection's shape does not allow. */
export type Refusal = (collection: string, key: string, problems: readonly ShapeProblem[]) => Error;

/**
 * The records of one collection, in the order in which they came. A table is a stack of layers over stored records:
 * changes go to the uppermost layer, all below are never changed again, so that a copy costs what changed since the last.
 */
export class RecordTable {
  readonly name: string;
  readonly stored: StoredRecords | null;
  #collection: AnyCollection | null = null;
  #lower: readonly RecordLayer[] = [];
  #top = new RecordLayer();
  #nextPlace: number;
  #size: number;
  /** The records in order, while nothing changes. */
  #ordered: readonly object[] | null = null;

  constructor(name: string, stored: StoredRecords | null = null) {
    this.name = name;
    this.stored = stored;
    this.#size = stored?.size ?? 0;
    this.#nextPlace = stored?.placeLimit ?? 0;
  }

  get size(): number {
    return this.#size;
  }

  get collection(): AnyCollection | null {
    return this.#collection;
  }

  get declared(): boolean {
    return this.#collection !== null;
  }

  /** How many rows differ from the stored records, at most. */
  get changedSize(): number {
    return this.#lower.reduce((sum, layer) => sum + layer.size, this.#top.size);
  }

  /** Says what the records are. Those that were put before are read by the shape: defaults filled in, faults refused. */
  declare(collection: AnyCollection, refusal: Refusal): void {
    if (this.#collection) return;
    const layer = new RecordLayer();
    for (const [key, { record, place }] of this.#changes()) {
      const read = record && readRecord(collection.shape, record);
      if (read && "problems" in read) throw refusal(this.name, key, read.problems);
      layer.set(key, { record: read && freezeDeep(read.record), place }, null);
    }
    this.#lower = [];
    this.#top = layer;
    this.#ordered = null;
    this.#collection = collection;
    this.stored?.declare(collection);
  }

  get(key: string): object | undefined {
    return this.#row(key)?.record ?? undefined;
  }

  /** Sets a record or (null) removes it; gives back what undoes that. */
  change(key: string, record: object | null): () => void {
    const [own, size, nextPlace] = [this.#top.get(key), this.#size, this.#nextPlace];
    const before = this.#row(key);
    const isThere = before !== undefined && before.record !== null;
    this.#set(key, { record, place: isThere ? before.place : record ? this.#nextPlace++ : 0 });
    this.#size += (record ? 1 : 0) - (isThere ? 1 : 0);
    return () => {
      this.#set(key, own);
      this.#size = size;
      this.#nextPlace = nextPlace;
    };
  }

  /** All records in order. */
  list(): readonly object[] {
    const found = this.#ordered ?? Array.from(this.entries(), ([, record]) => record);
    if (!this.stored) this.#ordered = found;
    return found;
  }

  /** Keys and records in order, one by one: what lies in files is let go of again. */
  *entries(): Generator<readonly [string, object]> {
    const changes = this.#changes();
    for (const [key, { record }] of inOrder(this.stored?.entries(), changes, [...changes]))
      yield [key, record as object];
  }

  /** Records among which are those that are selected, in order, one by one, as they are when the first is asked for. */
  *select(selection: Selection): Generator<object> {
    const folded = { ...selection, words: selection.words.map(foldCase) };
    const isExact = selection.has === "any";
    const changes = isExact && !this.stored ? new Map<string, Row>() : this.#changes();
    const own = isExact ? folded.words.flatMap((word) => [...this.#foundInLayers(selection.index, word)]) : changes;
    for (const [, { record }] of inOrder(this.stored?.select(folded), changes, [...new Map(own)]))
      yield record as object;
  }

  /** How widely the selected records are spread over files. */
  breadth(selection: Selection): number {
    return this.stored?.breadth({ ...selection, words: selection.words.map(foldCase) }) ?? 0;
  }

  /** The records that an index of the collection knows under a word, in order. */
  find(index: string, word: string): readonly object[] {
    const rows = [...this.#found(index, word)].map(([, row]) => row);
    if (rows.length > 1) rows.sort((left, right) => left.place - right.place);
    return rows.map(({ record }) => record as object);
  }

  /** The keys of the records that an index knows under a word, in no order. */
  *keys(index: string, word: string): Generator<string> {
    for (const [key] of this.#found(index, word)) yield key;
  }

  /** A table with the same records that goes its own way from here. */
  fork(): RecordTable {
    if (this.#top.size > 0) {
      this.#lower = merged([...this.#lower, this.#top], this.stored === null);
      this.#top = new RecordLayer();
    }
    const copy = new RecordTable(this.name, this.stored);
    copy.#collection = this.#collection;
    copy.#lower = this.#lower;
    copy.#nextPlace = this.#nextPlace;
    copy.#size = this.#size;
    copy.#ordered = this.#ordered;
    return copy;
  }

  /** The rows that differ from the stored records. */
  changes(): ReadonlyMap<string, Row> {
    return this.#changes();
  }

  #changes(): Map<string, Row> {
    const rows = new Map<string, Row>();
    for (const layer of [...this.#lower, this.#top]) for (const [key, row] of layer.entries()) rows.set(key, row);
    return rows;
  }

  *#found(index: string, word: string): Generator<readonly [string, Row]> {
    const folded = foldCase(word);
    yield* this.#foundInLayers(index, folded);
    for (const found of this.stored?.select({ index, words: [folded], has: "any" }) ?? [])
      if (!this.#isChanged(found[0], 0)) yield found;
  }

  *#foundInLayers(index: string, folded: string): Generator<readonly [string, Row]> {
    const declaration = this.#collection?.indexes.get(index);
    if (!declaration) throw new Error(`The collection '${this.name}' has no index '${index}'.`);
    for (const key of this.#top.find(index, declaration, folded)) yield [key, this.#top.get(key) as Row];
    for (let at = this.#lower.length - 1; at >= 0; at--) {
      const layer = this.#lower[at];
      for (const key of layer.find(index, declaration, folded))
        if (!this.#isChanged(key, at + 1)) yield [key, layer.get(key) as Row];
    }
  }

  #isChanged(key: string, from: number): boolean {
    for (let at = from; at < this.#lower.length; at++) if (this.#lower[at].get(key)) return true;
    return this.#top.get(key) !== undefined;
  }

  #row(key: string): Row | undefined {
    const own = this.#top.get(key);
    if (own) return own;
    for (let at = this.#lower.length - 1; at >= 0; at--) {
      const found = this.#lower[at].get(key);
      if (found) return found;
    }
    return this.stored?.get(key);
  }

  #set(key: string, row: Row | undefined): void {
    this.#ordered = null;
    // Without anything below, what is removed leaves no trace.
    const keepsNothing = row?.record === null && this.stored === null && this.#lower.length === 0;
    this.#top.set(key, keepsNothing ? undefined : row, this.#collection);
  }
}

/** Stored rows but for those that changed, and the changed ones that are asked for, by their places. */
function* inOrder(
  stored: Iterable<readonly [string, Row]> | undefined,
  changed: ReadonlyMap<string, Row>,
  asked: readonly (readonly [string, Row])[],
): Generator<readonly [string, Row]> {
  const own = asked.filter(([, { record }]) => record);
  if (own.some(([, { place }], at) => at > 0 && place < own[at - 1][1].place))
    own.sort(([, left], [, right]) => left.place - right.place);
  let at = 0;
  for (const found of stored ?? []) {
    if (changed.has(found[0])) continue;
    while (at < own.length && own[at][1].place < found[1].place) yield own[at++];
    yield found;
  }
  while (at < own.length) yield own[at++];
}

/** Fewer layers of the same rows: each at least twice as large as the one above it, so that look-ups stay short. */
function merged(layers: readonly RecordLayer[], isWhole: boolean): readonly RecordLayer[] {
  const result = [...layers];
  while (result.length > 1) {
    const [lower, upper] = result.slice(-2);
    if (lower.size > upper.size * 2) break;
    const both = new RecordLayer();
    for (const layer of [lower, upper])
      for (const [key, row] of layer.entries())
        if (row.record || !isWhole || result.length > 2) both.set(key, row, null);
        else both.set(key, undefined, null);
    result.splice(-2, 2, both);
  }
  return result;
}
