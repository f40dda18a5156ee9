import { growTable } from "../../../base/budget.ts";
import { ClrObject } from "../ClrObject.ts";
import { dictionaryKey } from "./dictionaryKey.ts";
import { collectionWasModified } from "./ItemCollection.ts";

/**
 * What hashtables and generic dictionaries share: entries in order of insertion, found by .NET's equality. `version`
 * grows with every change, so that an enumeration can see that it was disturbed.
 *
 * A few entries hang together as a chain, which is made and asked faster than a Map; more of them are in a Map.
 */
export abstract class Dictionary extends ClrObject {
  #first: Entry | undefined;
  /** All entries, once there are more than a few; the chain is empty then. */
  #many: ManyEntries | undefined;
  version = 0;

  constructor(readonly ignoreCase: boolean) {
    super();
  }

  get count(): number {
    if (this.#many !== undefined) return this.#many.map.size;
    let count = 0;
    for (let entry = this.#first; entry !== undefined; entry = entry.next) count++;
    return count;
  }

  get(key: unknown): unknown {
    return this.#find(key)?.value;
  }

  has(key: unknown): boolean {
    return this.#find(key) !== undefined;
  }

  /** Whether a key takes the spelling of the one it is set by; else the one first stored keeps its own. */
  protected get respellsKeys(): boolean {
    return false;
  }

  /** Sets or adds. */
  set(key: unknown, value: unknown): void {
    const entry = this.#find(key);
    if (entry !== undefined) {
      entry.value = value;
      if (this.respellsKeys) entry.key = key;
    } else this.#append(new Entry(key, value, dictionaryKey(key, this.ignoreCase)));
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
    return (this.#many === undefined ? this.#chain() : this.#many.ordered)[index];
  }

  delete(key: unknown): boolean {
    const folded = dictionaryKey(key, this.ignoreCase);
    const deleted = this.#many === undefined ? this.#unchain(folded) : this.#many.delete(folded);
    if (deleted) this.version++;
    return deleted;
  }

  clear(): void {
    this.#first = undefined;
    this.#many = undefined;
    this.version++;
  }

  /** What an enumeration throws once the dictionary changed under it. */
  wasModified(): unknown {
    return collectionWasModified();
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
    return this.#many === undefined ? this.#chain().values() : this.#many.map.values();
  }

  #chain(): Entry[] {
    const chain: Entry[] = [];
    for (let entry = this.#first; entry !== undefined; entry = entry.next) chain.push(entry);
    return chain;
  }

  #append(entry: Entry): void {
    if (this.#many !== undefined) {
      this.#many.append(entry);
      return;
    }
    let last = this.#first;
    if (last === undefined) {
      this.#first = entry;
      return;
    }
    let place = 1;
    for (; last.next !== undefined; last = last.next) place++;
    last.next = entry;
    if (place === few) {
      this.#many = new ManyEntries(this.#chain());
      this.#first = undefined;
    }
  }

  #unchain(folded: unknown): boolean {
    let before: Entry | undefined;
    for (let entry = this.#first; entry !== undefined; before = entry, entry = entry.next) {
      if (entry.folded !== folded) continue;
      if (before === undefined) this.#first = entry.next;
      else before.next = entry.next;
      return true;
    }
    return false;
  }

  #find(key: unknown): Entry | undefined {
    if (typeof key !== "string") return this.#findFolded(dictionaryKey(key, this.ignoreCase));
    if (this.#many !== undefined) return this.#many.findText(key, this.ignoreCase);
    for (let entry = this.#first; entry !== undefined; entry = entry.next) if (entry.key === key) return entry;
    return this.#findFolded(dictionaryKey(key, this.ignoreCase));
  }

  #findFolded(folded: unknown): Entry | undefined {
    if (this.#many !== undefined) return this.#many.map.get(folded);
    for (let entry = this.#first; entry !== undefined; entry = entry.next) if (entry.folded === folded) return entry;
    return undefined;
  }
}

/** Entries by their folded keys. */
class ManyEntries {
  readonly map: Map<unknown, Entry>;
  /** Entries by spellings of their keys that were asked for, so that a text need not be folded again. */
  #spelled: Map<string, Entry> | undefined;
  #ordered: Entry[] | undefined;

  constructor(chain: readonly Entry[]) {
    this.map = new Map(chain.map((entry) => [entry.folded, entry]));
    for (const entry of chain) entry.next = undefined;
  }

  /** The entries in one list, which is made when somebody first asks for one by its place. */
  get ordered(): readonly Entry[] {
    this.#ordered ??= [...this.map.values()];
    return this.#ordered;
  }

  append(entry: Entry): void {
    growTable(this.map.size);
    this.map.set(entry.folded, entry);
    this.#ordered?.push(entry);
  }

  delete(folded: unknown): boolean {
    if (!this.map.delete(folded)) return false;
    this.#spelled = undefined;
    this.#ordered = undefined;
    return true;
  }

  findText(key: string, ignoreCase: boolean): Entry | undefined {
    const known = this.#spelled?.get(key);
    if (known !== undefined) return known;
    const found = this.map.get(dictionaryKey(key, ignoreCase));
    if (found !== undefined && ignoreCase) {
      // Many spellings of few keys are not worth keeping.
      if (this.#spelled === undefined || this.#spelled.size > 2 * this.map.size) this.#spelled = new Map();
      this.#spelled.set(key, found);
    }
    return found;
  }
}

class Entry {
  next: Entry | undefined = undefined;

  constructor(
    public key: unknown,
    public value: unknown,
    /** What `dictionaryKey` makes of the key. */
    readonly folded: unknown,
  ) {}
}

const few = 8;
