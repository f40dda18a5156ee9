import type { ClrType } from "../../types/ClrType.ts";
import { Dictionary } from "./Dictionary.ts";
import { modifiedAfterStart } from "./ItemCollection.ts";

type Entry = { readonly key: unknown; value: unknown };

/** SortedList, SortedList<K,V> and SortedDictionary<K,V>: entries in the order of their keys, which alone finds them. */
export class SortedDictionary extends Dictionary {
  #sorted: Entry[] = [];
  /** The room there was when it was last asked for. */
  capacity = 0;

  constructor(
    readonly type: ClrType,
    /** Positive where the stored key comes after the one that is looked for. */
    readonly compare: (stored: unknown, key: unknown) => number,
    /** The IComparer it was made with, or null for the default one. */
    readonly comparer: unknown = null,
  ) {
    super(false);
  }

  get clrType(): ClrType {
    return this.type;
  }

  override get count(): number {
    return this.#sorted.length;
  }

  override get(key: unknown): unknown {
    return this.#sorted[this.placeOf(key)]?.value;
  }

  override has(key: unknown): boolean {
    return this.placeOf(key) >= 0;
  }

  override set(key: unknown, value: unknown): void {
    const place = this.placeOf(key);
    if (place < 0) this.#sorted.splice(~place, 0, { key, value });
    else this.#sorted[place].value = value;
    this.version++;
  }

  override add(key: unknown, value: unknown): boolean {
    const place = this.placeOf(key);
    if (place >= 0) return false;
    this.#sorted.splice(~place, 0, { key, value });
    this.version++;
    return true;
  }

  override entryAt(index: number): Entry | undefined {
    return this.#sorted[index];
  }

  override delete(key: unknown): boolean {
    const place = this.placeOf(key);
    if (place < 0) return false;
    this.deleteAt(place);
    return true;
  }

  deleteAt(place: number): void {
    this.#sorted.splice(place, 1);
    this.version++;
  }

  override clear(): void {
    this.#sorted = [];
    this.version++;
  }

  override wasModified(): unknown {
    return modifiedAfterStart();
  }

  override entries(): IterableIterator<Entry> {
    return this.#sorted.values();
  }

  override keys(): unknown[] {
    return this.#sorted.map((entry) => entry.key);
  }

  override values(): unknown[] {
    return this.#sorted.map((entry) => entry.value);
  }

  /** The place of a key, or the complement of where it would stand. */
  placeOf(key: unknown): number {
    let [low, high] = [0, this.#sorted.length - 1];
    while (low <= high) {
      const middle = (low + high) >> 1;
      const order = this.compare(this.#sorted[middle].key, key);
      if (order === 0) return middle;
      if (order < 0) low = middle + 1;
      else high = middle - 1;
    }
    return ~low;
  }
}
