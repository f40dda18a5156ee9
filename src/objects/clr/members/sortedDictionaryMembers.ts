import { argumentNull, checkNotNull, outOfRange } from "../../errors/argumentChecks.ts";
import { clrError } from "../../errors/PSError.ts";
import { valueText } from "../../text/valueText.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { defaultValue } from "../../types/defaultValue.ts";
import { Dictionary } from "../../values/collections/Dictionary.ts";
import { SortedDictionary } from "../../values/collections/SortedDictionary.ts";
import type { PSReference } from "../../values/PSReference.ts";
import { defaultComparer } from "../System.Collections.Generic/defaultComparers.ts";
import { compareElements, comparison } from "./compareDefault.ts";
import { getOrThrow, hasKey, hasValue, removeKey } from "./dictionaryMembers.ts";

/** SortedList and SortedList<K,V>, which look for keys as Array.BinarySearch does. */
export function makeSortedList(type: ClrType, comparer: unknown = null, source?: unknown): SortedDictionary {
  const made = filled(new SortedDictionary(type, compareElements(comparison(comparer)), comparer), source);
  made.capacity = made.count;
  return made;
}

/** SortedDictionary<K,V>, a tree, which compares a key with those that it has. */
export function makeSortedTree(type: ClrType, comparer: unknown = null, source?: unknown): SortedDictionary {
  const compare = comparison(comparer);
  return filled(new SortedDictionary(type, (stored, key) => -compare(key, stored), comparer), source);
}

/** Comparer of the generic ones. */
export const sortedComparer = (self: SortedDictionary): unknown =>
  self.comparer ?? defaultComparer(self.type.typeArguments[0]);

/** Capacity of a sorted list, which doubles its room from `first` places on. */
export const sortedCapacity = (first: number) => ({
  get: (self: SortedDictionary) => {
    while (self.capacity < self.count) self.capacity = self.capacity === 0 ? first : self.capacity * 2;
    return self.capacity;
  },
  set: (self: SortedDictionary, value: number) => {
    if (value < self.count) throw outOfRange("capacity was less than the current size.", "value", value);
    self.capacity = value;
  },
});

function filled(made: SortedDictionary, source: unknown): SortedDictionary {
  if (source === null) throw argumentNull("dictionary");
  if (source instanceof Dictionary) for (const { key, value } of source.entries()) made.set(key, value);
  return made;
}

/** Indexer and methods that SortedDictionary<K,V> and SortedList<K,V> share. */
export const sortedIndexer = {
  get: (self: SortedDictionary, key: unknown) => getOrThrow(self, key),
  set: (self: SortedDictionary, key: unknown, value: unknown) => {
    checkNotNull(key, "key");
    self.set(key, value);
  },
};

/** Add, with what the type calls a key that is there. */
export function addSorted(refused: (key: string, value: string) => unknown) {
  return (self: SortedDictionary, key: unknown, value: unknown): void => {
    checkNotNull(key, "key");
    if (!self.add(key, value)) throw refused(valueText(key), valueText(value));
  };
}

export const refusedByTree = (key: string, value: string) => sortedKeyExists(`[${key}, ${value}]`);
export const refusedByList = (key: string) => sortedKeyExists(key, "key");

function sortedKeyExists(key: string, parameter?: string): unknown {
  return clrError("System.ArgumentException", "SortedKeyExists", [key], parameter);
}

export const sortedMethods = {
  Clear: (self: SortedDictionary) => self.clear(),
  ContainsKey: hasKey,
  ContainsValue: hasValue,
  Remove: removeKey,
  TryGetValue: (self: SortedDictionary, key: unknown, result: PSReference) => {
    const found = hasKey(self, key);
    result.value = found ? self.get(key) : defaultValue(self.type.typeArguments[1]);
    return found;
  },
};
