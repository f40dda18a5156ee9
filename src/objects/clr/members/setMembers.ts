import { callDelegate } from "../../calls/callDelegate.ts";
import type { Delegate } from "../../calls/Delegate.ts";
import { argumentInvalid, checkNotNegative, checkNotNull } from "../../errors/argumentChecks.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { defaultValue } from "../../types/defaultValue.ts";
import type { ClrMembers } from "../../types/defineClr.ts";
import type { PSReference } from "../../values/PSReference.ts";
import { HashSetObject } from "../System.Collections.Generic/HashSetObject.ts";
import type { SetObject } from "../System.Collections.Generic/SetObject.ts";
import { copyTo, elementsOf } from "./listMembers.ts";

type Operation<Result> = (set: SetObject, other: unknown) => Result;

/** The other elements once each, by the equality of this set. */
function othersOf(set: SetObject, other: unknown): SetObject {
  const found = set.emptyCopy();
  for (const item of elementsOf(other, "other")) found.add(item);
  return found;
}

function holdsAll(set: SetObject, items: readonly unknown[]): boolean {
  return items.every((item) => set.has(item));
}

const isSubset: Operation<boolean> = (set, other) => holdsAll(othersOf(set, other), set.toArray());
const isSuperset: Operation<boolean> = (set, other) => holdsAll(set, elementsOf(other, "other"));

const unionWith: Operation<void> = (set, other) => {
  for (const item of elementsOf(other, "other")) set.add(item);
};

const intersectWith: Operation<void> = (set, other) => {
  const others = othersOf(set, other);
  for (const item of set.toArray()) if (!others.has(item)) set.delete(item);
};

const exceptWith: Operation<void> = (set, other) => {
  for (const item of elementsOf(other, "other")) set.delete(item);
};

/** What is in one of both only. But for sets of one kind, what is new comes in before what is common goes. */
const symmetricExceptWith: Operation<void> = (set, other) => {
  if (other instanceof HashSetObject && set instanceof HashSetObject && other.comparer === set.comparer) {
    for (const item of other.toArray()) if (!set.delete(item)) set.add(item);
    return;
  }
  const others = othersOf(set, other).toArray();
  const common = others.filter((item) => set.has(item));
  for (const item of others) set.add(item);
  for (const item of common) set.delete(item);
};

function removeWhere(set: SetObject, match: Delegate): number {
  checkNotNull(match, "match");
  let count = 0;
  for (const item of set.toArray()) if (callDelegate(match, item) === true && set.delete(item)) count++;
  return count;
}

function tryGetValue(set: SetObject, item: unknown, result: PSReference): boolean {
  const isFound = set.has(item);
  result.value = isFound ? set.stored(item) : defaultValue(set.type.typeArguments[0]);
  return isFound;
}

/** The methods that HashSet<T> and SortedSet<T> share. */
export const setMethods = {
  Add: (set: SetObject, item: unknown) => set.add(item),
  Clear: (set: SetObject) => set.clear(),
  Contains: (set: SetObject, item: unknown) => set.has(item),
  Remove: (set: SetObject, item: unknown) => set.delete(item),
  RemoveWhere: removeWhere,
  TryGetValue: tryGetValue,
  UnionWith: unionWith,
  IntersectWith: intersectWith,
  ExceptWith: exceptWith,
  SymmetricExceptWith: symmetricExceptWith,
  IsSubsetOf: isSubset,
  IsSupersetOf: isSuperset,
  IsProperSubsetOf: (set: SetObject, other: unknown) => isSubset(set, other) && othersOf(set, other).count > set.count,
  IsProperSupersetOf: (set: SetObject, other: unknown) =>
    isSuperset(set, other) && othersOf(set, other).count < set.count,
  Overlaps: (set: SetObject, other: unknown) => elementsOf(other, "other").some((item) => set.has(item)),
  SetEquals: (set: SetObject, other: unknown) => isSubset(set, other) && isSuperset(set, other),
  "CopyTo(T[])": (set: SetObject, target: unknown) => copyTo(set.toArray(), target),
  "CopyTo(T[],int)": (set: SetObject, target: unknown, at: number) => copyPart(set, target, at, set.count),
  "CopyTo(T[],int,int)": copyPart,
};

type Make = (type: ClrType, comparer?: unknown, source?: unknown) => SetObject;

/** The constructors that they share, by the interface of their comparers. */
export function setConstructors(make: Make, comparers: string): NonNullable<ClrMembers["constructors"]> {
  const items = "System.Collections.Generic.IEnumerable[T]";
  return {
    "()": function () {
      return make(this);
    },
    [`(${comparers})`]: function (comparer: unknown) {
      return make(this, comparer);
    },
    [`(${items})`]: function (source: unknown) {
      return make(this, null, source);
    },
    [`(${items},${comparers})`]: function (source: unknown, comparer: unknown) {
      return make(this, comparer, source);
    },
  };
}

/** The first elements into an array, as CopyTo with a count has it. */
function copyPart(set: SetObject, target: unknown, at: number, count: number): void {
  checkNotNegative(at, "arrayIndex");
  checkNotNegative(count, "count");
  copyTo(set.toArray().slice(0, count), target, at, () =>
    argumentInvalid(
      "Destination array is not long enough to copy all the items in the collection. Check array index and length.",
    ),
  );
}
