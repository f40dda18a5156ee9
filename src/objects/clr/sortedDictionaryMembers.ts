import type { ClrType } from "../model/ClrType.ts";
import { Dictionary } from "../model/Dictionary.ts";
import type { PSReference } from "../model/PSReference.ts";
import { ScriptObject } from "../model/ScriptObject.ts";
import { SortedDictionary } from "../model/SortedDictionary.ts";
import { defaultValue } from "../types/defaultValue.ts";
import { checkNotNull } from "./argumentChecks.ts";
import { compareElements, comparison } from "./compareDefault.ts";
import { addGeneric, getOrThrow, hasKey, hasValue, ignoresCaseAlone, removeKey } from "./dictionaryMembers.ts";

export function makeSorted(type: ClrType, comparer: unknown = null, source?: unknown): SortedDictionary {
  const order = compareElements(comparison(comparer));
  const isScript = comparer instanceof ScriptObject;
  const made = new SortedDictionary(type, order, ignoresCaseAlone(comparer), isScript);
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

export const sortedMethods = {
  "void Add(TKey key, TValue value)": addGeneric,
  "void Clear()": (self: SortedDictionary) => self.clear(),
  "bool ContainsKey(TKey key)": hasKey,
  "bool ContainsValue(TValue value)": hasValue,
  "bool Remove(TKey key)": removeKey,
  "bool TryGetValue(TKey key, [ref] TValue value)": (self: SortedDictionary, key: unknown, result: PSReference) => {
    const found = hasKey(self, key);
    result.value = found ? self.get(key) : defaultValue(self.type.typeArguments[1]);
    return found;
  },
};
