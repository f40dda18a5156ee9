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
  ) {
    super(ignoreCase);
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
