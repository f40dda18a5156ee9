import { ClrObject } from "./ClrObject.ts";
import { dictionaryKey } from "./dictionaryKey.ts";

/**
 * What hashtables and generic dictionaries share: entries in order of insertion, found by .NET's equality. `version`
 * grows with every change, so that an enumeration can see that it was disturbed.
 */
export abstract class Dictionary extends ClrObject {
  readonly #entries = new Map<unknown, Entry>();
  /** Entries by spellings of their keys that were asked for, so that a text need not be folded again. */
  #spelled: Map<string, Entry> | undefined;
  /** The entries in one list, once somebody asked for one by its place. */
  #ordered: Entry[] | undefined;
  version = 0;

  constructor(readonly ignoreCase: boolean) {
    super();
  }

  get count(): number {
    return this.#entries.size;
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
    else this.#append(dictionaryKey(key, this.ignoreCase), { key, value });
    this.version++;
  }

  /** Adds; false, with nothing changed, where the key is there. */
  add(key: unknown, value: unknown): boolean {
    const found = dictionaryKey(key, this.ignoreCase);
    if (this.#entries.has(found)) return false;
    this.#append(found, { key, value });
    this.version++;
    return true;
  }

  /** The entry at a place in the order of insertion, or undefined. */
  entryAt(index: number): Entry | undefined {
    this.#ordered ??= [...this.#entries.values()];
    return this.#ordered[index];
  }

  #append(found: unknown, entry: Entry): void {
    this.#entries.set(found, entry);
    this.#ordered?.push(entry);
  }

  delete(key: unknown): boolean {
    const deleted = this.#entries.delete(dictionaryKey(key, this.ignoreCase));
    if (deleted) {
      this.version++;
      this.#spelled = undefined;
      this.#ordered = undefined;
    }
    return deleted;
  }

  clear(): void {
    this.#entries.clear();
    this.#spelled = undefined;
    this.#ordered = undefined;
    this.version++;
  }

  #find(key: unknown): Entry | undefined {
    if (typeof key !== "string" || !this.ignoreCase) return this.#entries.get(dictionaryKey(key, this.ignoreCase));
    const known = this.#spelled?.get(key);
    if (known !== undefined) return known;
    const found = this.#entries.get(dictionaryKey(key, true));
    if (found !== undefined) {
      // Many spellings of few keys are not worth keeping.
      if (this.#spelled === undefined || this.#spelled.size > 2 * this.#entries.size) this.#spelled = new Map();
      this.#spelled.set(key, found);
    }
    return found;
  }

  entries(): IterableIterator<{ readonly key: unknown; readonly value: unknown }> {
    return this.#entries.values();
  }

  keys(): unknown[] {
    return Array.from(this.#entries.values(), (entry) => entry.key);
  }

  values(): unknown[] {
    return Array.from(this.#entries.values(), (entry) => entry.value);
  }
}

interface Entry {
  readonly key: unknown;
  value: unknown;
}
