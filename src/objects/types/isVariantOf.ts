import { ownEntry } from "../../base/ownEntry.ts";

/** What variance looks at of a type. */
interface GenericType {
  readonly genericName: string;
  readonly typeArguments: readonly GenericType[];
  readonly isValueType: boolean;
  readonly ancestors: ReadonlySet<GenericType>;
  isAssignableTo(other: GenericType): boolean;
}

/** What a type parameter lets through: `out` types above, `in` types below. Source: the declarations in .NET. */
type Variance = "in" | "out" | "none";

const collections = "System.Collections.Generic";

const declared: Readonly<Record<string, readonly Variance[]>> = {
  [`${collections}.IEnumerable\`1`]: ["out"],
  [`${collections}.IEnumerator\`1`]: ["out"],
  [`${collections}.IReadOnlyCollection\`1`]: ["out"],
  [`${collections}.IReadOnlyList\`1`]: ["out"],
  [`${collections}.IComparer\`1`]: ["in"],
  [`${collections}.IEqualityComparer\`1`]: ["in"],
  "System.Linq.IGrouping`2": ["out", "out"],
  "System.Linq.IQueryable`1": ["out"],
  "System.Linq.IOrderedEnumerable`1": ["out"],
  "System.IComparable`1": ["in"],
  "System.IObservable`1": ["out"],
  "System.IObserver`1": ["in"],
  "System.IProgress`1": ["in"],
  "System.Predicate`1": ["in"],
  "System.Comparison`1": ["in"],
  "System.Converter`2": ["in", "out"],
};

function varianceOf(genericName: string, count: number): readonly Variance[] | null {
  if (genericName.startsWith("System.Func`"))
    return Array.from({ length: count }, (_, at) => (at === count - 1 ? "out" : "in"));
  if (genericName.startsWith("System.Action`")) return Array.from({ length: count }, () => "in");
  return ownEntry(declared, genericName) ?? null;
}

/**
 * Whether a type is, or has above it, the same generic type with arguments that the variance of its parameters lets pass:
 * a list of texts is a sequence of objects. Arguments that are value types pass only as themselves.
 */
export function isVariantOf(type: GenericType, wanted: GenericType): boolean {
  const variance =
    wanted.typeArguments.length === 0 ? null : varianceOf(wanted.genericName, wanted.typeArguments.length);
  if (variance === null) return false;
  for (const ancestor of type.ancestors) {
    if (ancestor.genericName !== wanted.genericName || ancestor === wanted) continue;
    const fits = variance.every((direction, at) =>
      passes(ancestor.typeArguments[at], wanted.typeArguments[at], direction),
    );
    if (fits) return true;
  }
  return false;
}

function passes(given: GenericType, wanted: GenericType, direction: Variance): boolean {
  if (given === wanted) return true;
  if (direction === "none" || given.isValueType || wanted.isValueType) return false;
  return direction === "out" ? given.isAssignableTo(wanted) : wanted.isAssignableTo(given);
}
