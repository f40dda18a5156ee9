import type { AnyCollection, IndexDeclaration } from "../Collection.ts";
import { indexWords, type Row } from "../record/RecordLayer.ts";
import { freezeDeep } from "../record/RecordShape.ts";
import type { Refusal } from "../record/RecordTable.ts";
import { readRecord } from "../record/readRecord.ts";
import { placesPerPart } from "./PartsHead.ts";

/** The records of one part in memory. Each is checked by its shape when it is first handed out. */
export class LoadedPart {
  readonly bytes: number;
  readonly #collectionName: string;
  readonly #refusal: Refusal;
  readonly #raw: Map<string, Row>;
  readonly #checked = new Map<string, Row>();
  readonly #indexes = new Map<string, Map<string, string[]>>();

  constructor(
    collection: string,
    number: number,
    bytes: number,
    records: readonly (readonly [string, object])[],
    refusal: Refusal,
  ) {
    this.#collectionName = collection;
    this.bytes = bytes;
    this.#refusal = refusal;
    this.#raw = new Map(
      records.map(([key, record], at) => [key, { record, place: number * placesPerPart + at }] as const),
    );
  }

  row(key: string, collection: AnyCollection | null): Row | undefined {
    const raw = this.#raw.get(key);
    if (!raw || !collection) return raw;
    const known = this.#checked.get(key);
    if (known) return known;
    const row = { record: freezeDeep(this.#read(key, raw, collection)), place: raw.place };
    this.#checked.set(key, row);
    return row;
  }

  *rows(collection: AnyCollection | null): Generator<readonly [string, Row]> {
    for (const key of this.#raw.keys()) yield [key, this.row(key, collection) as Row];
  }

  /** The records that have any of some words of an index, in order. */
  *find(index: string, collection: AnyCollection, words: readonly string[]): Generator<readonly [string, Row]> {
    const keys = words.flatMap((word) => this.#keys(index, collection, word));
    const found = new Set(keys);
    for (const key of words.length === 1 ? keys : this.#raw.keys())
      if (found.has(key)) yield [key, this.row(key, collection) as Row];
  }

  /** The keys of the records that have a word of an index. */
  #keys(index: string, collection: AnyCollection, word: string): readonly string[] {
    const declaration = collection.indexes.get(index) as IndexDeclaration<never>;
    let words = this.#indexes.get(index);
    if (!words) {
      words = new Map();
      for (const [key, row] of this.#raw)
        for (const each of new Set(indexWords(declaration, this.#read(key, row, collection)))) {
          const keys = words.get(each);
          if (keys) keys.push(key);
          else words.set(each, [key]);
        }
      this.#indexes.set(index, words);
    }
    return words.get(word) ?? [];
  }

  #read(key: string, { record }: Row, { shape }: AnyCollection): object {
    const read = readRecord(shape, record as object);
    if ("problems" in read) throw this.#refusal(this.#collectionName, key, read.problems);
    return read.record;
  }
}
