import { foldCase } from "../../base/CaseInsensitiveMap.ts";

/**
 * The layout of a member table: which names it has, in order. Tables built the same way share one shape, so a call site
 * that saw a shape once finds the slot without a look-up. Shapes form a tree of additions from `Shape.empty`.
 */
export class Shape {
  static readonly empty = new Shape([], []);

  readonly #indexes = new Map<string, number>();
  readonly #next = new Map<string, Shape>();

  private constructor(
    readonly names: readonly string[],
    folded: readonly string[],
  ) {
    for (let index = 0; index < folded.length; index++) this.#indexes.set(folded[index], index);
  }

  get size(): number {
    return this.names.length;
  }

  /** The slot of a member, or -1. */
  indexOf(name: string): number {
    return this.#indexes.get(name) ?? this.#indexes.get(foldCase(name)) ?? -1;
  }

  /** The shape with one more name; spelling counts, so that two spellings give two shapes. */
  with(name: string): Shape {
    let next = this.#next.get(name);
    if (!next) {
      next = new Shape([...this.names, name], [...this.#indexes.keys(), foldCase(name)]);
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
