import type { PlainDictionary } from "../System.Collections.Specialized/PlainDictionary.ts";
import {
  addOnce,
  copyEntries,
  dictionaryEnumerator,
  hasKey,
  keyIndexer,
  keysOf,
  removeKey,
  valuesOf,
} from "./dictionaryMembers.ts";

/** What ListDictionary and HybridDictionary have alike: everything but their constructors. */
export const plainDictionaryMembers = {
  properties: {
    "int Count {get;}": (self: PlainDictionary) => self.count,
    "System.Collections.ICollection Keys {get;}": (self: PlainDictionary) =>
      keysOf(self, "System.Collections.Hashtable+KeyCollection"),
    "System.Collections.ICollection Values {get;}": (self: PlainDictionary) =>
      valuesOf(self, "System.Collections.Hashtable+ValueCollection"),
    "bool IsReadOnly {get;}": () => false,
    "bool IsFixedSize {get;}": () => false,
    "bool IsSynchronized {get;}": () => false,
    "System.Object SyncRoot {get;}": (self: PlainDictionary) => self,
  },
  indexers: {
    "System.Object Item(System.Object key) {get;set;}": keyIndexer,
  },
  methods: {
    "void Add(System.Object key, System.Object value)": addOnce,
    "void Clear()": (self: PlainDictionary) => self.clear(),
    "bool Contains(System.Object key)": hasKey,
    "void CopyTo(array array, int index)": copyEntries,
    "System.Collections.IDictionaryEnumerator GetEnumerator()": (self: PlainDictionary) =>
      dictionaryEnumerator(self, "System.Collections.Hashtable+HashtableEnumerator"),
    "void Remove(System.Object key)": (self: PlainDictionary, key: unknown) => {
      removeKey(self, key);
    },
  },
};
