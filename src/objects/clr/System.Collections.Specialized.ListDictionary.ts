import { PlainDictionary } from "../model/PlainDictionary.ts";
import { defineType } from "../model/TypeDefinition.ts";
import { checkNotNull } from "./argumentChecks.ts";
import {
  addOnce,
  copyEntries,
  dictionaryEnumerator,
  hasKey,
  keysOf,
  removeKey,
  valuesOf,
} from "./dictionaryMembers.ts";

export default defineType<PlainDictionary>({
  name: "System.Collections.Specialized.ListDictionary",
  constructors: {
    "()": function () {
      return new PlainDictionary(this);
    },
  },
  properties: {
    "int Count {get;}": (self) => self.count,
    "System.Collections.ICollection Keys {get;}": (self) => keysOf(self, "System.Collections.Hashtable+KeyCollection"),
    "System.Collections.ICollection Values {get;}": (self) =>
      valuesOf(self, "System.Collections.Hashtable+ValueCollection"),
    "bool IsReadOnly {get;}": () => false,
    "bool IsFixedSize {get;}": () => false,
    "bool IsSynchronized {get;}": () => false,
    "System.Object SyncRoot {get;}": (self) => self,
  },
  indexers: {
    "System.Object Item(System.Object key) {get;set;}": {
      get: (self, key: unknown) => {
        checkNotNull(key, "key");
        return self.get(key) ?? null;
      },
      set: (self, key: unknown, value: unknown) => {
        checkNotNull(key, "key");
        self.set(key, value);
      },
    },
  },
  methods: {
    "void Add(System.Object key, System.Object value)": addOnce,
    "void Clear()": (self) => self.clear(),
    "bool Contains(System.Object key)": hasKey,
    "void CopyTo(array array, int index)": copyEntries,
    "System.Collections.IDictionaryEnumerator GetEnumerator()": (self) =>
      dictionaryEnumerator(self, "System.Collections.Hashtable+HashtableEnumerator"),
    "void Remove(System.Object key)": (self, key: unknown) => {
      removeKey(self, key);
    },
  },
});
