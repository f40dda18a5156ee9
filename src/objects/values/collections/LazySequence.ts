import { ClrType } from "../../types/ClrType.ts";
import { genericTypeOf, typeByName } from "../../types/typeRegistry.ts";
import { ClrObject } from "../ClrObject.ts";

/** What LINQ gives: elements that are made anew each time somebody walks over them. */
export class LazySequence extends ClrObject {
  constructor(
    readonly type: ClrType,
    readonly produce: () => Iterable<unknown>,
  ) {
    super();
  }

  /** `iterator` is the name of .NET's class: "ArrayWhereIterator`1"; its last type argument is mostly that of the elements. */
  static of(
    iterator: string,
    types: readonly ClrType[],
    produce: () => Iterable<unknown>,
    element = types[types.length - 1],
  ): LazySequence {
    return new LazySequence(iteratorType(iterator, types, element, "System.Collections.Generic.IEnumerable"), produce);
  }

  get clrType(): ClrType {
    return this.type;
  }

  override get elements(): Iterable<unknown> {
    return this.#walk();
  }

  *#walk(): Generator<unknown> {
    yield* this.produce();
  }
}

/** One way to order, as OrderBy and ThenBy add it. */
export interface SequenceOrdering {
  readonly keyOf: (item: unknown) => unknown;
  readonly compare: (left: unknown, right: unknown) => number;
}

/** A LazySequence that ThenBy can order further. */
export class OrderedSequence extends LazySequence {
  constructor(
    iterator: string,
    types: readonly ClrType[],
    readonly source: () => readonly unknown[],
    readonly orderings: readonly SequenceOrdering[],
  ) {
    super(iteratorType(iterator, types, types[0], "System.Linq.IOrderedEnumerable"), () => sorted(source(), orderings));
  }
}

/** Equal ones keep their order. */
function sorted(items: readonly unknown[], orderings: readonly SequenceOrdering[]): unknown[] {
  const keys = orderings.map(({ keyOf }) => items.map(keyOf));
  const places = items.map((_, index) => index);
  places.sort((left, right) => {
    for (let at = 0; at < orderings.length; at++) {
      const order = orderings[at].compare(keys[at][left], keys[at][right]);
      if (order !== 0) return order;
    }
    return left - right;
  });
  return places.map((place) => items[place]);
}

const types = new Map<string, ClrType>();

function iteratorType(iterator: string, given: readonly ClrType[], element: ClrType, interfaceName: string): ClrType {
  const genericName = `System.Linq.Enumerable+${iterator}`;
  const name = `${genericName}[${given.map((type) => type.name).join(",")}]`;
  const known = types.get(name);
  if (known?.typeArguments.every((type, index) => type === given[index])) return known;
  const made = new ClrType({
    name,
    genericName,
    typeArguments: given,
    base: () => typeByName("System.Object"),
    interfaces: () =>
      [interfaceName, "System.Collections.Generic.IEnumerable"]
        .map((one) => genericTypeOf(one, [element]))
        .filter((type) => type !== null),
  });
  types.set(name, made);
  return made;
}
