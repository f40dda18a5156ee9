import type { ServiceKey } from "../../base/ServiceKey.ts";
import { serviceKey } from "../../base/ServiceKey.ts";

/** Things of a session by the order in which they were made; their numbers are never used again. */
export class NumberedTable<T extends object> {
  readonly #items = new Set<T>();
  #lastId = 0;

  items(): readonly T[] {
    return [...this.#items];
  }

  nextId(): number {
    return ++this.#lastId;
  }

  add(item: T): void {
    this.#items.add(item);
  }

  has(item: T): boolean {
    return this.#items.has(item);
  }

  remove(item: T): void {
    this.#items.delete(item);
  }
}

export function numberedTableKey<T extends object>(name: string): ServiceKey<NumberedTable<T>> {
  return serviceKey(name);
}
