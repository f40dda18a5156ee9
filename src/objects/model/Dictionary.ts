import { ClrObject } from "./ClrObject.ts";
import { dictionaryKey } from "./dictionaryKey.ts";

/**
 * What hashtables and generic dictionaries share: entries in order of insertion, found by .NET's equality. `version`
 * grows with every change, so that an enumeration can see that it was disturbed.
 *
 * A few entries hang together as a chain, which is made and asked faster than a Map; more of them are in a Map.
 */
export abstract class Dictionary extends ClrObject {
  #first: Entry | undefined;
  #last: Entry | undefined;
  #chained = 0;
  /** The entries by their folded keys, once there are more than a few. */
  #map: Map<unknown, Entry> | undefined;
  /** Entries of the map by spellings of their keys that were asked for, so that a text need not be folded again. */
  #spelled: Map<string, Entry> | undefined;
  /** The map's entries in one list, once somebody asked for one by its place. */
  #ordered: Entry[] | undefined;
  version = 0;

  constructor(readonly ignoreCase: boolean) {
    super();
  }

  get count(): number {
    return this.#map === undefined ? this.#chained : this.#map.size;
  }

  get(key: unknown): unknown {
    return this.#find(key)?.value;
  }

  has(key: unknown): boolean {
    return this.#find(key) !== undefined;
  }

  /** Sets or adds. The key first stored keeps its spelling. */
  set(key: unknown, value: unknown): void {
    const entry = this.#find(key);
    if (entry !== undefined) entry.value = value;
    else this.#append(new Entry(key, value, dictionaryKey(key, this.ignoreCase)));
    this.version++;
  }

  /** Adds; false, with nothing changed, where the key is there. */
  add(key: unknown, value: unknown): boolean {
    const folded = dictionaryKey(key, this.ignoreCase);
    if (this.#findFolded(folded) !== undefined) return false;
    this.#append(new Entry(key, value, folded));
    this.version++;
    return true;
  }

  /** The entry at a place in the order of insertion, or undefined. */
  entryAt(index: number): { readonly key: unknown; value: unknown } | undefined {
    if (this.#map === undefined) return this.#chain()[index];
    this.#ordered ??= [...this.#map.values()];
    return this.#ordered[index];
  }

  delete(key: unknown): boolean {
    const folded = dictionaryKey(key, this.ignoreCase);
    const deleted = this.#map === undefined ? this.#unchain(folded) : this.#map.delete(folded);
    if (deleted) {
      this.version++;
      this.#spelled = undefined;
      this.#ordered = undefined;
    }
    return deleted;
  }

  clear(): void {
    this.#dropChain();
    this.#map = undefined;
    this.#spelled = undefined;
    this.#ordered = undefined;
    this.version++;
  }

  entries(): IterableIterator<{ readonly key: unknown; readonly value: unknown }> {
    return this.#all();
  }

  keys(): unknown[] {
    return Array.from(this.#all(), (entry) => entry.key);
  }

  values(): unknown[] {
    return Array.from(this.#all(), (entry) => entry.value);
  }

  #all(): IterableIterator<Entry> {
    return this.#map === undefined ? this.#chain().values() : this.#map.values();
  }

  #chain(): Entry[] {
    const chain: Entry[] = [];
    for (let entry = this.#first; entry !== undefined; entry = entry.next) chain.push(entry);
    return chain;
  }

  #dropChain(): void {
    this.#first = undefined;
    this.#last = undefined;
    this.#chained = 0;
  }

  #append(entry: Entry): void {
    if (this.#map !== undefined) {
      this.#map.set(entry.folded, entry);
      this.#ordered?.push(entry);
      return;
    }
    if (this.#last === undefined) this.#first = entry;
    else this.#last.next = entry;
    this.#last = entry;
    if (++this.#chained > few) this.#spread();
  }

  /** The chain became too long: its entries go into a map. */
  #spread(): void {
    this.#map = new Map(this.#chain().map((entry) => [entry.folded, entry]));
    for (const entry of this.#map.values()) entry.next = undefined;
    this.#dropChain();
  }

  #unchain(folded: unknown): boolean {
    const rest = this.#chain().filter((entry) => entry.folded !== folded);
    if (rest.length === this.#chained) return false;
    this.#dropChain();
    for (const entry of rest) {
      entry.next = undefined;
      this.#append(entry);
    }
    return true;
  }

  #find(key: unknown): Entry | undefined {
    if (typeof key !== "string") return this.#findFolded(dictionaryKey(key, this.ignoreCase));
    if (this.#map === undefined) {
      for (let entry = this.#first; entry !== undefined; entry = entry.next) if (entry.key === key) return entry;
      return this.#findFolded(dictionaryKey(key, this.ignoreCase));
    }
    const known = this.#spelled?.get(key);
    if (known !== undefined) return known;
    const found = this.#map.get(dictionaryKey(key, this.ignoreCase));
    if (found !== undefined && this.ignoreCase) {
      // Many spellings of few keys are not worth keeping.
      if (this.#spelled === undefined || this.#spelled.size > 2 * this.#map.size) this.#spelled = new Map();
      this.#spelled.set(key, found);
    }
    return found;
  }

  #findFolded(folded: unknown): Entry | undefined {
    if (this.#map !== undefined) return this.#map.get(folded);
    for (let entry = this.#first; entry !== undefined; entry = entry.next) if (entry.folded === folded) return entry;
    return undefined;
  }
}

class Entry {
  next: Entry | undefined = undefined;

  constructor(
    readonly key: unknown,
    public value: unknown,
    /** What `dictionaryKey` makes of the key. */
    readonly folded: unknown,
  ) {}
}

const few = 8;
