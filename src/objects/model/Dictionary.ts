import { ClrObject } from "./ClrObject.ts";
import { dictionaryKey } from "./dictionaryKey.ts";

/**
 * What hashtables and generic dictionaries share: entries in order of insertion, found by .NET's equality. `version`
 * grows with every change, so that an enumeration can see that it was disturbed.
 */
export abstract class Dictionary extends ClrObject {
  readonly #entries = new Map<unknown, { key: unknown; value: unknown }>();
  version = 0;

  constructor(readonly ignoreCase: boolean) {
    super();
  }

  get count(): number {
    return this.#entries.size;
  }

  get(key: unknown): unknown {
    return this.#entries.get(dictionaryKey(key, this.ignoreCase))?.value;
  }

  has(key: unknown): boolean {
    return this.#entries.has(dictionaryKey(key, this.ignoreCase));
  }

  /** Sets or adds. The key first stored keeps its spelling. */
  set(key: unknown, value: unknown): void {
    const found = dictionaryKey(key, this.ignoreCase);
    const entry = this.#entries.get(found);
    if (entry) entry.value = value;
    else this.#entries.set(found, { key, value });
    this.version++;
  }

  delete(key: unknown): boolean {
    const deleted = this.#entries.delete(dictionaryKey(key, this.ignoreCase));
    if (deleted) this.version++;
    return deleted;
  }

  clear(): void {
    this.#entries.clear();
    this.version++;
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
