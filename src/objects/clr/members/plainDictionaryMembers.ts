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
    Count: (self: PlainDictionary) => self.count,
    Keys: (self: PlainDictionary) => keysOf(self, "System.Collections.Hashtable+KeyCollection"),
    Values: (self: PlainDictionary) => valuesOf(self, "System.Collections.Hashtable+ValueCollection"),
    IsReadOnly: () => false,
    IsFixedSize: () => false,
    IsSynchronized: () => false,
    SyncRoot: (self: PlainDictionary) => self,
  },
  indexers: {
    Item: keyIndexer,
  },
  methods: {
    Add: addOnce,
    Clear: (self: PlainDictionary) => self.clear(),
    Contains: hasKey,
    CopyTo: (self: PlainDictionary, target: unknown, at: number) => copyEntries(self, target, at, "index"),
    GetEnumerator: (self: PlainDictionary) =>
      dictionaryEnumerator(self, "System.Collections.Hashtable+HashtableEnumerator"),
    Remove: (self: PlainDictionary, key: unknown) => {
      removeKey(self, key);
    },
  },
};
