import {
  checkNotGreaterUnsigned,
  checkNotNull,
  notSupported,
  outOfRangeValue,
  outsideRange,
} from "../../errors/argumentChecks.ts";
import { defineClr } from "../../types/defineClr.ts";
import type { Dictionary } from "../../values/collections/Dictionary.ts";
import { OrderedDictionary } from "../../values/collections/OrderedDictionary.ts";
import {
  addOnce,
  copyEntries,
  dictionaryEnumerator,
  hasKey,
  ignoresKeyCase,
  keyIndexer,
  keysOf,
  removeKey,
  valuesOf,
} from "../members/dictionaryMembers.ts";

const readOnly = new WeakSet<OrderedDictionary>();

function writable(self: OrderedDictionary): OrderedDictionary {
  if (readOnly.has(self)) throw notSupported("The OrderedDictionary is read-only and cannot be modified.");
  return self;
}

function keyAt(self: OrderedDictionary, index: number): unknown {
  if (index < 0 || index >= self.count) throw outsideRange("index");
  return self.entryAt(index)?.key;
}

/** Puts an entry at a position by laying the later ones anew behind it. */
function insert(self: OrderedDictionary, index: number, key: unknown, value: unknown): void {
  checkNotGreaterUnsigned(index, writable(self).count, "index");
  checkNotNull(key, "key");
  const later = [...self.entries()].slice(index);
  addOnce(self, key, value);
  for (const entry of later) {
    self.delete(entry.key);
    self.set(entry.key, entry.value);
  }
}

const collection = "System.Collections.Specialized.OrderedDictionary+OrderedDictionaryKeyValueCollection";
const make = (comparer?: unknown): OrderedDictionary => new OrderedDictionary(ignoresKeyCase(comparer));

export default defineClr<OrderedDictionary>({
  constructors: {
    "()": () => make(),
    "(int)": () => make(),
    "(System.Collections.IEqualityComparer)": (comparer: unknown) => make(comparer),
    "(int,System.Collections.IEqualityComparer)": (_: number, comparer: unknown) => make(comparer),
  },
  properties: {
    Count: (self) => self.count,
    IsReadOnly: (self) => readOnly.has(self),
    IsFixedSize: () => false,
    SyncRoot: (self) => self,
    IsSynchronized: () => false,
    Keys: (self) => keysOf(self, collection),
    Values: (self) => valuesOf(self, collection),
  },
  indexers: {
    "Item(int)": {
      get: (self, index: number) => self.get(keyAt(self, index)),
      set: (self, index: number, value: unknown) => writable(self).set(keyAt(self, index), value),
    },
    "Item(System.Object)": {
      get: keyIndexer.get,
      set: (self, key: unknown, value: unknown) => {
        checkNotNull(key, "key");
        writable(self).set(key, value);
      },
    },
  },
  methods: {
    Add: (self, key: unknown, value: unknown) => addOnce(writable(self), key, value),
    Clear: (self) => writable(self).clear(),
    AsReadOnly: (self) => {
      const copy = new OrderedDictionary(self.ignoreCase);
      for (const { key, value } of (self as Dictionary).entries()) copy.set(key, value);
      readOnly.add(copy);
      return copy;
    },
    Contains: hasKey,
    CopyTo: copyEntries,
    Insert: insert,
    RemoveAt: (self, index: number) => {
      if (index < 0 || index >= self.count)
        throw outOfRangeValue(index, "index", index < 0 ? "NotNegative" : "Below", self.count);
      writable(self).delete(self.entryAt(index)?.key);
    },
    Remove: (self, key: unknown) => {
      removeKey(writable(self), key);
    },
    GetEnumerator: (self) =>
      dictionaryEnumerator(self, "System.Collections.Specialized.OrderedDictionary+OrderedDictionaryEnumerator"),
  },
});
