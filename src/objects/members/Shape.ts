import { foldCase } from "../../base/CaseInsensitiveMap.ts";

/** The names of a line of shapes, each one longer than the one before; the index is by folded name. */
interface Names {
  readonly list: string[];
  readonly indexes: Map<string, number>;
}

/** Shapes with more names are for one table alone: tables that large are seldom made twice. */
const mostShared = 64;

/**
 * The layout of a member table: which names it has, in order. Tables built the same way share one shape, so a call site
 * that saw a shape once finds the slot without a look-up. Shapes form a tree of additions from `Shape.empty`; those on one
 * way through the tree share the names, so that many additions cost no more than each alone.
 */
export class Shape {
  static readonly empty = new Shape({ list: [], indexes: new Map() }, 0);

  readonly #shared: Names;
  readonly size: number;
  #names: readonly string[] | undefined;
  #next: Map<string, Shape> | undefined;

  private constructor(shared: Names, size: number) {
    this.#shared = shared;
    this.size = size;
  }

  get names(): readonly string[] {
    this.#names ??= this.#shared.list.slice(0, this.size);
    return this.#names;
  }

  nameAt(index: number): string {
    return this.#shared.list[index];
  }

  /** The slot of a member, or -1. */
  indexOf(name: string): number {
    const { indexes } = this.#shared;
    const index = indexes.get(name) ?? indexes.get(foldCase(name));
    return index === undefined || index >= this.size ? -1 : index;
  }

  /** The shape with one more name; spelling counts, so that two spellings give two shapes. */
  with(name: string): Shape {
    const known = this.#next?.get(name);
    if (known) return known;
    const names = this.#shared.list.length === this.size ? this.#shared : this.#copied();
    names.list.push(name);
    names.indexes.set(foldCase(name), this.size);
    const next = new Shape(names, this.size + 1);
    if (this.size < mostShared) {
      this.#next ??= new Map();
      this.#next.set(name, next);
    }
    return next;
  }

  /** Another way went on from here: the names of this one for themselves. */
  #copied(): Names {
    const list = this.#shared.list.slice(0, this.size);
    return { list, indexes: new Map(list.map((name, index) => [foldCase(name), index])) };
  }

  static of(names: Iterable<string>): Shape {
    let shape = Shape.empty;
    for (const name of names) shape = shape.with(name);
    return shape;
  }
}
