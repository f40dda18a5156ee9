import type { ClrType } from "../../types/ClrType.ts";
import { modifiedAfterStart } from "../../values/collections/ItemCollection.ts";
import { SetObject } from "./SetObject.ts";

/** SortedSet<T>: the elements in the order of their comparer, which also says what is equal. */
export class SortedSetObject extends SetObject {
  #items: unknown[] = [];

  constructor(
    type: ClrType,
    readonly compare: (left: unknown, right: unknown) => number,
    /** The IComparer it was made with, or null. */
    readonly comparer: unknown = null,
  ) {
    super(type);
  }

  get count(): number {
    return this.#items.length;
  }

  has(item: unknown): boolean {
    return this.#placeOf(item) >= 0;
  }

  stored(item: unknown): unknown {
    const place = this.#placeOf(item);
    return place < 0 ? undefined : this.#items[place];
  }

  add(item: unknown): boolean {
    const place = this.#placeOf(item);
    if (place >= 0) return false;
    this.#items.splice(~place, 0, item);
    this.version++;
    return true;
  }

  delete(item: unknown): boolean {
    const place = this.#placeOf(item);
    if (place < 0) return false;
    this.#items.splice(place, 1);
    this.version++;
    return true;
  }

  clear(): void {
    this.#items = [];
    this.version++;
  }

  emptyCopy(): SortedSetObject {
    return new SortedSetObject(this.type, this.compare, this.comparer);
  }

  toArray(): unknown[] {
    return [...this.#items];
  }

  override wasModified(): unknown {
    return modifiedAfterStart();
  }

  /** The element at a place; negative ones count from the end. */
  at(index: number): unknown {
    return this.#items.at(index);
  }

  /** The place of an element, or the complement of where it would stand. */
  #placeOf(item: unknown): number {
    let [low, high] = [0, this.#items.length - 1];
    while (low <= high) {
      const middle = (low + high) >> 1;
      const order = this.compare(item, this.#items[middle]);
      if (order === 0) return middle;
      if (order > 0) low = middle + 1;
      else high = middle - 1;
    }
    return ~low;
  }
}
