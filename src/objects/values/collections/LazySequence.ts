import type { PerEdition } from "../../../diag/Edition.ts";
import { edition } from "../../host/edition.ts";
import { ClrType } from "../../types/ClrType.ts";
import { closedType, genericTypeOf, typeByName } from "../../types/typeRegistry.ts";
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

  get elementType(): ClrType {
    return elementTypes.get(this.type) ?? typeByName("System.Object");
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
const elementTypes = new WeakMap<ClrType, ClrType>();

/** .NET Framework's have no members that scripts call. */
const hasIteratorMembers: PerEdition<boolean> = { Desktop: false, Core: true };

function iteratorType(iterator: string, given: readonly ClrType[], element: ClrType, interfaceName: string): ClrType {
  const genericName = `System.Linq.Enumerable+${iterator}`;
  const name = `${genericName}[${given.map((type) => type.name).join(",")}]`;
  const key = `${edition()}:${name}`;
  const known = types.get(key);
  if (known?.typeArguments.every((type, index) => type === given[index])) return known;
  const isIterator = hasIteratorMembers[edition()] && !iterator.startsWith("<");
  const made = new ClrType({
    name,
    genericName,
    typeArguments: given,
    base: () => (isIterator ? closedType("System.Linq.Enumerable+Iterator", element) : typeByName("System.Object")),
    interfaces: () =>
      [interfaceName, "System.Collections.Generic.IEnumerable"]
        .map((one) => genericTypeOf(one, [element]))
        .filter((type) => type !== null),
  });
  types.set(key, made);
  elementTypes.set(made, element);
  return made;
}
