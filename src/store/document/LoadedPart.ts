import type { AnyCollection, IndexDeclaration, Selection } from "../Collection.ts";
import { indexWords, type Row } from "../record/RecordLayer.ts";
import { freezeDeep } from "../record/RecordShape.ts";
import type { Refusal } from "../record/RecordTable.ts";
import { readRecord } from "../record/readRecord.ts";
import { mayBeAt } from "./PartIndex.ts";
import type { PartRecords } from "./PartRecords.ts";
import { placesPerPart } from "./PartsHead.ts";

/** The records of one part in memory. Each is read, and checked by its shape, when it is first asked for. */
export class LoadedPart {
  readonly bytes: number;
  readonly #collectionName: string;
  readonly #number: number;
  #records: PartRecords;
  readonly #refusal: Refusal;
  readonly #checked = new Map<string, Row>();
  readonly #indexes = new Map<string, Map<string, string[]>>();

  constructor(collection: string, number: number, bytes: number, records: PartRecords, refusal: Refusal) {
    this.#collectionName = collection;
    this.#number = number;
    this.bytes = bytes;
    this.#records = records;
    this.#refusal = refusal;
  }

  get records(): PartRecords {
    return this.#records;
  }

  row(key: string, collection: AnyCollection | null): Row | undefined {
    const at = this.#records.at(key);
    return at === undefined ? undefined : this.#rowAt(at, key, collection);
  }

  #rowAt(at: number, key: string, collection: AnyCollection | null): Row {
    const known = collection && this.#checked.get(key);
    if (known) return known;
    const place = this.#number * placesPerPart + at;
    if (!collection) return { record: this.#records.record(at), place };
    const row = { record: freezeDeep(this.#read(key, at, collection)), place };
    this.#checked.set(key, row);
    return row;
  }

  *rows(collection: AnyCollection | null): Generator<readonly [string, Row]> {
    this.#records = this.#records.whole();
    for (const [at, key] of this.#records.keys.entries()) yield [key, this.#rowAt(at, key, collection)];
  }

  /** Records among which are those that are selected by words in folded case, in order; of "any" no others. */
  select(selection: Selection, collection: AnyCollection, places: number): Iterable<readonly [string, Row]> {
    if (isSparse(places)) return this.at(placesOf(places, this.#records.length), selection, collection);
    return selection.has === "all" ? this.rows(collection) : this.#found(selection.index, collection, selection.words);
  }

  /** The records at some places, of "any" those that have one of the words. */
  *at(
    places: readonly number[],
    { index, words, has }: Selection,
    collection: AnyCollection,
  ): Generator<readonly [string, Row]> {
    if (places.length > this.#records.length / 2) this.#records = this.#records.whole();
    for (const at of places) {
      const key = this.#records.key(at);
      const row = this.#rowAt(at, key, collection);
      const own = has === "all" ? words : indexWords(declared(collection, index), row.record as object);
      if (own.some((word) => words.includes(word))) yield [key, row];
    }
  }

  *#found(index: string, collection: AnyCollection, words: readonly string[]): Generator<readonly [string, Row]> {
    const keys = words.flatMap((word) => this.#keys(index, collection, word));
    const found = new Set(keys);
    for (const key of words.length === 1 ? keys : this.#records.keys)
      if (found.has(key)) yield [key, this.row(key, collection) as Row];
  }

  /** The keys of the records that have a word of an index. */
  #keys(index: string, collection: AnyCollection, word: string): readonly string[] {
    let words = this.#indexes.get(index);
    if (!words) {
      words = new Map();
      this.#records = this.#records.whole();
      for (const [at, key] of this.#records.keys.entries())
        for (const each of new Set(indexWords(declared(collection, index), this.#read(key, at, collection)))) {
          const keys = words.get(each);
          if (keys) keys.push(key);
          else words.set(each, [key]);
        }
      this.#indexes.set(index, words);
    }
    return words.get(word) ?? [];
  }

  #read(key: string, at: number, { shape }: AnyCollection): object {
    const read = readRecord(shape, this.#records.record(at));
    if ("problems" in read) throw this.#refusal(this.#collectionName, key, read.problems);
    return read.record;
  }
}

/** Of so many places in a part those that are among the given ones, which a bit tells as in PartPlaces. */
export function placesOf(places: number, length: number): readonly number[] {
  const all = Array.from({ length }, (_, at) => at);
  return all.filter((at) => mayBeAt(places, at));
}

/** So few records of a part are read one by one. */
export const mostSparse = 8;

/** Whether so few places are meant that looking at each costs less than knowing the words of all. */
export function isSparse(places: number): boolean {
  let count = 0;
  for (let rest = places; rest !== 0; rest &= rest - 1) count++;
  return count <= mostSparse;
}

function declared(collection: AnyCollection, index: string): IndexDeclaration<never> {
  return collection.indexes.get(index) as IndexDeclaration<never>;
}
