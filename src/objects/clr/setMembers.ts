import { dictionaryKey } from "../model/dictionaryKey.ts";
import type { ItemCollection } from "../model/ItemCollection.ts";
import { changed, elementsOf } from "./listMembers.ts";

/** What decides that two elements of a set are one: the key under which they are found. */
export type KeyOf = (item: unknown) => unknown;

export const plainKey: KeyOf = (item) => dictionaryKey(item, false);
export const foldedKey: KeyOf = (item) => dictionaryKey(item, true);

/** The set operations over items in one array; `sort` puts them in order after additions. */
export interface SetOperations {
  readonly keyOf: (set: ItemCollection) => KeyOf;
  readonly settle: (set: ItemCollection) => void;
}

function keysOf(set: ItemCollection, operations: SetOperations): Set<unknown> {
  return new Set(set.items.map(operations.keyOf(set)));
}

function replaceItems(set: ItemCollection, items: readonly unknown[], operations: SetOperations): void {
  set.items.splice(0, set.items.length, ...items);
  operations.settle(set);
  changed(set);
}

/** The set methods under their signatures. */
export function setMethods(operations: SetOperations) {
  const otherKeys = (set: ItemCollection, other: unknown): Set<unknown> =>
    new Set(elementsOf(other, "other").map(operations.keyOf(set)));
  const isSubset = (set: ItemCollection, other: unknown): boolean => {
    const keys = otherKeys(set, other);
    return [...keysOf(set, operations)].every((key) => keys.has(key));
  };
  const isSuperset = (set: ItemCollection, other: unknown): boolean => {
    const keys = keysOf(set, operations);
    return [...otherKeys(set, other)].every((key) => keys.has(key));
  };
  const unionWith = (set: ItemCollection, other: unknown): void => {
    const keys = keysOf(set, operations);
    const added: unknown[] = [];
    for (const item of elementsOf(other, "other")) {
      const key = operations.keyOf(set)(item);
      if (keys.has(key)) continue;
      keys.add(key);
      added.push(item);
    }
    replaceItems(set, [...set.items, ...added], operations);
  };
  const exceptWith = (set: ItemCollection, other: unknown): void => {
    const keys = otherKeys(set, other);
    replaceItems(
      set,
      set.items.filter((item) => !keys.has(operations.keyOf(set)(item))),
      operations,
    );
  };
  const of = "(System.Collections.Generic.IEnumerable[T] other)";
  return {
    [`void UnionWith${of}`]: unionWith,
    [`void IntersectWith${of}`]: (set: ItemCollection, other: unknown) => {
      const keys = otherKeys(set, other);
      replaceItems(
        set,
        set.items.filter((item) => keys.has(operations.keyOf(set)(item))),
        operations,
      );
    },
    [`void ExceptWith${of}`]: exceptWith,
    [`void SymmetricExceptWith${of}`]: (set: ItemCollection, other: unknown) => {
      const keys = keysOf(set, operations);
      const added = elementsOf(other, "other").filter((item) => !keys.has(operations.keyOf(set)(item)));
      exceptWith(set, other);
      unionWith(set, added);
    },
    [`bool IsSubsetOf${of}`]: isSubset,
    [`bool IsSupersetOf${of}`]: isSuperset,
    [`bool IsProperSubsetOf${of}`]: (set: ItemCollection, other: unknown) =>
      isSubset(set, other) && otherKeys(set, other).size > set.items.length,
    [`bool IsProperSupersetOf${of}`]: (set: ItemCollection, other: unknown) =>
      isSuperset(set, other) && otherKeys(set, other).size < set.items.length,
    [`bool Overlaps${of}`]: (set: ItemCollection, other: unknown) => {
      const keys = keysOf(set, operations);
      return elementsOf(other, "other").some((item) => keys.has(operations.keyOf(set)(item)));
    },
    [`bool SetEquals${of}`]: (set: ItemCollection, other: unknown) => isSubset(set, other) && isSuperset(set, other),
  };
}
