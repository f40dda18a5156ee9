import { foldCase } from "../../base/CaseInsensitiveMap.ts";

/** Beyond so many names shapes are not shared: objects of that size are tables of data, each with names of its own. */
const sharedSize = 128;

/** Names in order, which the shapes that grew from each other have in common: each sees as many as its size says. */
class Names {
  readonly list: string[];
  readonly #places = new Map<string, number>();

  constructor(names: readonly string[]) {
    this.list = [];
    for (const name of names) this.add(name);
  }

  add(name: string): void {
    this.#places.set(foldCase(name), this.list.length);
    this.list.push(name);
  }

  placeOf(name: string): number {
    return this.#places.get(name) ?? this.#places.get(foldCase(name)) ?? -1;
  }
}

/**
 * The layout of a member table: which names it has, in order. Tables built the same way share one shape, so a call site
 * that saw a shape once finds the slot without a look-up. Shapes form a tree of additions from `Shape.empty`; one more
 * name costs the same however many are there.
 */
export class Shape {
  static readonly empty = new Shape(new Names([]), 0);

  readonly #store: Names;
  #next: Map<string, Shape> | null = null;
  #names: readonly string[] | null = null;

  private constructor(
    store: Names,
    readonly size: number,
  ) {
    this.#store = store;
  }

  get names(): readonly string[] {
    this.#names ??= this.#store.list.slice(0, this.size);
    return this.#names;
  }

  nameAt(index: number): string {
    return this.#store.list[index];
  }

  /** The slot of a member, or -1. */
  indexOf(name: string): number {
    const place = this.#store.placeOf(name);
    return place < this.size ? place : -1;
  }

  /** The shape with one more name; spelling counts, so that two spellings give two shapes. */
  with(name: string): Shape {
    const known = this.#next?.get(name);
    if (known) return known;
    const isLast = this.#store.list.length === this.size;
    const store = isLast ? this.#store : new Names(this.names);
    store.add(name);
    const next = new Shape(store, this.size + 1);
    if (this.size < sharedSize) {
      this.#next ??= new Map();
      this.#next.set(name, next);
    }
    return next;
  }

  static of(names: Iterable<string>): Shape {
    let shape = Shape.empty;
    for (const name of names) shape = shape.with(name);
    return shape;
  }
}
