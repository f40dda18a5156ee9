import {
  checkNotGreaterUnsigned,
  checkNotNull,
  notSupported,
  outOfRange,
  outOfRangeValue,
} from "../../errors/argumentChecks.ts";
import { defineType } from "../../types/TypeDefinition.ts";
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
  if (index < 0 || index >= self.count)
    throw outOfRange("Specified argument was out of the range of valid values.", "index");
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

export default defineType<OrderedDictionary>({
  name: "System.Collections.Specialized.OrderedDictionary",
  constructors: {
    "()": () => make(),
    "(int capacity)": () => make(),
    "(System.Collections.IEqualityComparer comparer)": (comparer: unknown) => make(comparer),
    "(int capacity, System.Collections.IEqualityComparer comparer)": (_: number, comparer: unknown) => make(comparer),
  },
  properties: {
    "int Count {get;}": (self) => self.count,
    "bool IsReadOnly {get;}": (self) => readOnly.has(self),
    "bool IsFixedSize {get;}": () => false,
    "System.Object SyncRoot {get;}": (self) => self,
    "bool IsSynchronized {get;}": () => false,
    "System.Collections.ICollection Keys {get;}": (self) => keysOf(self, collection),
    "System.Collections.ICollection Values {get;}": (self) => valuesOf(self, collection),
  },
  indexers: {
    "System.Object Item(int index) {get;set;}": {
      get: (self, index: number) => self.get(keyAt(self, index)),
      set: (self, index: number, value: unknown) => writable(self).set(keyAt(self, index), value),
    },
    "System.Object Item(System.Object key) {get;set;}": {
      get: keyIndexer.get,
      set: (self, key: unknown, value: unknown) => {
        checkNotNull(key, "key");
        writable(self).set(key, value);
      },
    },
  },
  methods: {
    "void Add(System.Object key, System.Object value)": (self, key: unknown, value: unknown) =>
      addOnce(writable(self), key, value),
    "void Clear()": (self) => writable(self).clear(),
    "ordered AsReadOnly()": (self) => {
      const copy = new OrderedDictionary(self.ignoreCase);
      for (const { key, value } of (self as Dictionary).entries()) copy.set(key, value);
      readOnly.add(copy);
      return copy;
    },
    "bool Contains(System.Object key)": hasKey,
    "void CopyTo(array array, int index)": copyEntries,
    "void Insert(int index, System.Object key, System.Object value)": insert,
    "void RemoveAt(int index)": (self, index: number) => {
      if (index < 0 || index >= self.count)
        throw outOfRangeValue(index, "index", index < 0 ? "NotNegative" : "Below", self.count);
      writable(self).delete(self.entryAt(index)?.key);
    },
    "void Remove(System.Object key)": (self, key: unknown) => {
      removeKey(writable(self), key);
    },
    "System.Collections.IDictionaryEnumerator GetEnumerator()": (self) =>
      dictionaryEnumerator(self, "System.Collections.Specialized.OrderedDictionary+OrderedDictionaryEnumerator"),
  },
});
