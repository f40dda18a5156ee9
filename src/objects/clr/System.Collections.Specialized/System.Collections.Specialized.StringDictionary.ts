import { defineType } from "../../types/TypeDefinition.ts";
import {
  addOnce,
  copyEntries,
  dictionaryEnumerator,
  hasKey,
  hasValue,
  keysOf,
  removeKey,
  valuesOf,
} from "../members/dictionaryMembers.ts";
import { PlainDictionary } from "./PlainDictionary.ts";

type Text = string | null;

/** Keys are kept in lower case. */
function folded(key: Text): Text {
  return key?.toLowerCase() ?? null;
}

export default defineType<PlainDictionary>({
  name: "System.Collections.Specialized.StringDictionary",
  constructors: {
    "()": function () {
      return new PlainDictionary(this, true);
    },
  },
  properties: {
    "int Count {get;}": (self) => self.count,
    "bool IsSynchronized {get;}": () => false,
    "System.Collections.ICollection Keys {get;}": (self) => keysOf(self, "System.Collections.Hashtable+KeyCollection"),
    "System.Collections.ICollection Values {get;}": (self) =>
      valuesOf(self, "System.Collections.Hashtable+ValueCollection"),
    "System.Object SyncRoot {get;}": (self) => self,
  },
  indexers: {
    "string Item(string key) {get;set;}": {
      get: (self, key: Text) => self.get(folded(key)) ?? null,
      set: (self, key: Text, value: Text) => self.set(folded(key), value),
    },
  },
  methods: {
    "void Add(string key, string value)": (self, key: Text, value: Text) => addOnce(self, folded(key), value),
    "void Clear()": (self) => self.clear(),
    "bool ContainsKey(string key)": (self, key: Text) => hasKey(self, folded(key)),
    "bool ContainsValue(string value)": hasValue,
    "void CopyTo(array array, int index)": copyEntries,
    "void Remove(string key)": (self, key: Text) => {
      removeKey(self, folded(key));
    },
    "System.Collections.IEnumerator GetEnumerator()": (self) =>
      dictionaryEnumerator(self, "System.Collections.Hashtable+HashtableEnumerator"),
  },
});
