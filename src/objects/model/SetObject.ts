import type { ClrType } from "./ClrType.ts";
import { dictionaryKey } from "./dictionaryKey.ts";
import { ItemCollection } from "./ItemCollection.ts";

/** HashSet<T>: items in order of insertion, found by .NET's equality. */
export class HashSetObject extends ItemCollection {
  /** The IEqualityComparer it was made with, or null. */
  comparer: unknown = null;
  #keys: Set<unknown> | undefined;
  #keysVersion = -1;

  constructor(
    readonly type: ClrType,
    readonly ignoreCase = false,
  ) {
    super([]);
  }

  get clrType(): ClrType {
    return this.type;
  }

  has(item: unknown): boolean {
    return this.#keySet().has(dictionaryKey(item, this.ignoreCase));
  }

  add(item: unknown): boolean {
    const keys = this.#keySet();
    const key = dictionaryKey(item, this.ignoreCase);
    if (keys.has(key)) return false;
    keys.add(key);
    this.items.push(item);
    this.#keysVersion = ++this.version;
    return true;
  }

  #keySet(): Set<unknown> {
    if (!this.#keys || this.#keysVersion !== this.version) {
      this.#keys = new Set(this.items.map((item) => dictionaryKey(item, this.ignoreCase)));
      this.#keysVersion = this.version;
    }
    return this.#keys;
  }
}

/** SortedSet<T>: items in the order of their comparer. */
export class SortedSetObject extends ItemCollection {
  constructor(
    readonly type: ClrType,
    readonly compare: (left: unknown, right: unknown) => number,
  ) {
    super([]);
  }

  get clrType(): ClrType {
    return this.type;
  }
}
