import type { ClrType } from "./ClrType.ts";
import { Dictionary } from "./Dictionary.ts";

type Entry = { readonly key: unknown; readonly value: unknown };

/** SortedList, SortedList<K,V> and SortedDictionary<K,V>: entries in the order of their keys. */
export class SortedDictionary extends Dictionary {
  #sorted: Entry[] | null = null;
  #sortedVersion = -1;

  constructor(
    readonly type: ClrType,
    readonly compare: (left: unknown, right: unknown) => number,
    ignoreCase = false,
    /** Whether the order alone says which keys are the same, as a comparer written in script does. */
    readonly findsByOrder = false,
  ) {
    super(ignoreCase);
  }

  override get(key: unknown): unknown {
    return super.get(this.#stored(key));
  }

  override has(key: unknown): boolean {
    return super.has(this.#stored(key));
  }

  override set(key: unknown, value: unknown): void {
    super.set(this.#stored(key), value);
  }

  override add(key: unknown, value: unknown): boolean {
    return super.add(this.#stored(key), value);
  }

  override delete(key: unknown): boolean {
    return super.delete(this.#stored(key));
  }

  /** The key as it is stored. */
  #stored(key: unknown): unknown {
    if (this.findsByOrder)
      for (const entry of super.entries()) if (this.compare(entry.key, key) === 0) return entry.key;
    return key;
  }

  get clrType(): ClrType {
    return this.type;
  }

  get sorted(): readonly Entry[] {
    if (!this.#sorted || this.#sortedVersion !== this.version) {
      this.#sorted = [...super.entries()].sort((left, right) => this.compare(left.key, right.key));
      this.#sortedVersion = this.version;
    }
    return this.#sorted;
  }

  override entries(): IterableIterator<Entry> {
    return this.sorted.values();
  }

  override keys(): unknown[] {
    return this.sorted.map((entry) => entry.key);
  }

  override values(): unknown[] {
    return this.sorted.map((entry) => entry.value);
  }
}
