import { dictionaryEntries } from "../../members/dictionaryEntries.ts";
import { defineClr } from "../../types/defineClr.ts";
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

/** No IDictionary: a pipeline takes its entries. */
class StringDictionary extends PlainDictionary {
  override get elements(): Iterable<unknown> {
    return dictionaryEntries(this);
  }
}

export default defineClr<PlainDictionary>({
  constructors: {
    "()": function () {
      return new StringDictionary(this, true);
    },
  },
  properties: {
    Count: (self) => self.count,
    IsSynchronized: () => false,
    Keys: (self) => keysOf(self, "System.Collections.Hashtable+KeyCollection"),
    Values: (self) => valuesOf(self, "System.Collections.Hashtable+ValueCollection"),
    SyncRoot: (self) => self,
  },
  indexers: {
    Item: {
      get: (self, key: Text) => self.get(folded(key)) ?? null,
      set: (self, key: Text, value: Text) => self.set(folded(key), value),
    },
  },
  methods: {
    Add: (self, key: Text, value: Text) => addOnce(self, folded(key), value),
    Clear: (self) => self.clear(),
    ContainsKey: (self, key: Text) => hasKey(self, folded(key)),
    ContainsValue: hasValue,
    CopyTo: copyEntries,
    Remove: (self, key: Text) => {
      removeKey(self, folded(key));
    },
    GetEnumerator: (self) => dictionaryEnumerator(self, "System.Collections.Hashtable+HashtableEnumerator"),
  },
});
