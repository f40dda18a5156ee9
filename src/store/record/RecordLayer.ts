import { foldCase } from "../../base/CaseInsensitiveMap.ts";
import type { AnyCollection, IndexDeclaration } from "../Collection.ts";

/** What a layer says of one key: its record, or that it was removed; and where it stands in the collection's order. */
export interface Row {
  readonly record: object | null;
  readonly place: number;
}

type Keys = Set<string>;

/** Rows by key over those of the layers below, with indexes that are made when they are first asked. */
export class RecordLayer {
  readonly #rows = new Map<string, Row>();
  readonly #indexes = new Map<string, Map<string, Keys>>();

  get size(): number {
    return this.#rows.size;
  }

  get(key: string): Row | undefined {
    return this.#rows.get(key);
  }

  entries(): IterableIterator<[string, Row]> {
    return this.#rows.entries();
  }

  /** Sets a row, or takes it out so that the layers below shine through. */
  set(key: string, row: Row | undefined, collection: AnyCollection | null): void {
    for (const [name, keys] of this.#indexes) {
      const declaration = collection?.indexes.get(name);
      if (!declaration) continue;
      const before = this.#rows.get(key)?.record;
      if (before) for (const word of indexWords(declaration, before)) removeKey(keys, word, key);
      if (row?.record) for (const word of indexWords(declaration, row.record)) addKey(keys, word, key);
    }
    if (row) this.#rows.set(key, row);
    else this.#rows.delete(key);
  }

  /** The keys of this layer's records that have a word, which is given in folded case. */
  find(name: string, declaration: IndexDeclaration<never>, word: string): Iterable<string> {
    let index = this.#indexes.get(name);
    if (!index) {
      index = new Map();
      for (const [key, { record }] of this.#rows)
        if (record) for (const each of indexWords(declaration, record)) addKey(index, each, key);
      this.#indexes.set(name, index);
    }
    return index.get(word) ?? [];
  }
}

/** The words of a record, folded. */
export function indexWords(declaration: IndexDeclaration<never>, record: object): readonly string[] {
  const words = declaration.words(record as never);
  if (words === null) return [];
  return (typeof words === "string" ? [words] : words).map(foldCase);
}

function addKey(index: Map<string, Keys>, word: string, key: string): void {
  const keys = index.get(word);
  if (keys) keys.add(key);
  else index.set(word, new Set([key]));
}

function removeKey(index: Map<string, Keys>, word: string, key: string): void {
  const keys = index.get(word);
  keys?.delete(key);
  if (keys?.size === 0) index.delete(word);
}
