import { foldCase } from "../base/CaseInsensitiveMap.ts";
import type { IndexWords } from "./Collection.ts";

/** The keys of one word with the place of each record in its collection. */
interface Places {
  keys: Map<string, number>;
  last: number;
  inOrder: boolean;
}

/** Keys by word, case ignored, in the order of the collection. Kept up to date by the store as records come and go. */
export class RecordIndex {
  readonly #words: IndexWords<never>;
  readonly #places = new Map<string, Places>();

  constructor(words: IndexWords<never>) {
    this.#words = words;
  }

  find(word: string): Iterable<string> {
    const places = this.#places.get(foldCase(word));
    if (!places) return [];
    if (!places.inOrder) {
      places.keys = new Map([...places.keys].sort(([, left], [, right]) => left - right));
      places.inOrder = true;
    }
    return places.keys.keys();
  }

  add(key: string, record: object, place: number): void {
    for (const word of this.#wordsOf(record)) {
      const places = this.#places.get(word) ?? { keys: new Map<string, number>(), last: -1, inOrder: true };
      if (places.keys.size === 0) this.#places.set(word, places);
      places.inOrder &&= place > places.last;
      places.last = Math.max(places.last, place);
      places.keys.set(key, place);
    }
  }

  remove(key: string, record: object): void {
    for (const word of this.#wordsOf(record)) {
      const places = this.#places.get(word);
      places?.keys.delete(key);
      if (places?.keys.size === 0) this.#places.delete(word);
    }
  }

  #wordsOf(record: object): readonly string[] {
    const words = this.#words(record as never);
    if (words === null) return [];
    return (typeof words === "string" ? [words] : words).map(foldCase);
  }
}
