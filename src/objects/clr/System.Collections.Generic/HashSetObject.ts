import { growTable } from "../../../base/budget.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { dictionaryKey } from "../../values/collections/dictionaryKey.ts";
import { ScriptEquality } from "../../values/ScriptEquality.ts";
import { SetObject } from "./SetObject.ts";

/** HashSet<T>: found by .NET's equality, in the order of their places; a new element takes the place that came free last. */
export class HashSetObject extends SetObject {
  readonly #places = new Map<unknown, number>();
  #items: unknown[] = [];
  #free: number[] = [];
  readonly #equality: ScriptEquality | null;
  /** The room there was when it was last asked for. */
  capacity = 0;

  constructor(
    type: ClrType,
    readonly ignoreCase = false,
    /** The IEqualityComparer it was made with, or null. */
    readonly comparer: unknown = null,
  ) {
    super(type);
    this.#equality = ScriptEquality.of(comparer);
  }

  get count(): number {
    return this.#places.size;
  }

  has(item: unknown): boolean {
    return this.#places.has(this.#keyOf(item));
  }

  stored(item: unknown): unknown {
    const place = this.#places.get(this.#keyOf(item));
    return place === undefined ? undefined : this.#items[place];
  }

  add(item: unknown): boolean {
    const key = this.#keyOf(item, true);
    if (this.#places.has(key)) return false;
    growTable(this.#places.size);
    const place = this.#free.pop() ?? this.#items.length;
    this.#places.set(key, place);
    this.#items[place] = item;
    this.version++;
    return true;
  }

  delete(item: unknown): boolean {
    const key = this.#keyOf(item);
    const place = this.#places.get(key);
    if (place === undefined) return false;
    this.#equality?.forget(this.#items[place]);
    this.#places.delete(key);
    this.#items[place] = vacant;
    this.#free.push(place);
    this.version++;
    return true;
  }

  clear(): void {
    this.#places.clear();
    this.#equality?.clear();
    this.#items = [];
    this.#free = [];
    this.version++;
  }

  emptyCopy(): HashSetObject {
    return new HashSetObject(this.type, this.ignoreCase, this.comparer);
  }

  toArray(): unknown[] {
    return this.#free.length === 0 ? [...this.#items] : this.#items.filter((item) => item !== vacant);
  }

  #keyOf(item: unknown, keeps = false): unknown {
    return dictionaryKey(this.#equality ? this.#equality.find(item, keeps) : item, this.ignoreCase);
  }
}

const vacant = Symbol("vacant");
