import { checkIndex, checkNotNegative, checkNotNull } from "../../errors/argumentChecks.ts";
import { defineClr } from "../../types/defineClr.ts";
import type { SortedDictionary } from "../../values/collections/SortedDictionary.ts";
import {
  addOnce,
  copyEntries,
  dictionaryEnumerator,
  hasKey,
  hasValue,
  keyIndexer,
  keysOf,
  removeKey,
  valuesOf,
} from "../members/dictionaryMembers.ts";
import { indexOfItem } from "../members/listMembers.ts";
import { makeSortedList, sortedCapacity } from "../members/sortedDictionaryMembers.ts";

const [keyList, valueList] = ["System.Collections.SortedList+KeyList", "System.Collections.SortedList+ValueList"];

export default defineClr<SortedDictionary>({
  constructors: {
    "()": function () {
      return makeSortedList(this);
    },
    "(int)": function (size: number) {
      checkNotNegative(size, "initialCapacity");
      const made = makeSortedList(this);
      made.capacity = size;
      return made;
    },
    "(System.Collections.IComparer)": function (comparer: unknown) {
      return makeSortedList(this, comparer);
    },
    "(System.Collections.IDictionary)": function (source: unknown) {
      return makeSortedList(this, null, source);
    },
    "(System.Collections.IDictionary,System.Collections.IComparer)": function (source: unknown, comparer: unknown) {
      return makeSortedList(this, comparer, source);
    },
  },
  properties: {
    Capacity: sortedCapacity(16),
    Count: (self) => self.count,
    Keys: (self) => keysOf(self, keyList),
    Values: (self) => valuesOf(self, valueList),
    IsReadOnly: () => false,
    IsFixedSize: () => false,
    IsSynchronized: () => false,
    SyncRoot: (self) => self,
  },
  indexers: {
    Item: keyIndexer,
  },
  methods: {
    Add: addOnce,
    Clear: (self) => self.clear(),
    Clone: (self) => makeSortedList(self.type, null, self),
    Contains: hasKey,
    ContainsKey: hasKey,
    ContainsValue: hasValue,
    CopyTo: copyEntries,
    GetByIndex: (self, index: number) => {
      checkIndex(index, self.count);
      return self.values()[index];
    },
    GetKey: (self, index: number) => {
      checkIndex(index, self.count);
      return self.keys()[index];
    },
    GetEnumerator: (self) => dictionaryEnumerator(self, "System.Collections.SortedList+SortedListEnumerator"),
    GetKeyList: (self) => keysOf(self, keyList),
    GetValueList: (self) => valuesOf(self, valueList),
    IndexOfKey: (self, key: unknown) => {
      checkNotNull(key, "key");
      return Math.max(self.placeOf(key), -1);
    },
    IndexOfValue: (self, value: unknown) => indexOfItem(self.values(), value),
    RemoveAt: (self, index: number) => {
      checkIndex(index, self.count);
      self.deleteAt(index);
    },
    Remove: (self, key: unknown) => {
      removeKey(self, key);
    },
    SetByIndex: (self, index: number, value: unknown) => {
      checkIndex(index, self.count);
      self.set(self.keys()[index], value);
    },
    TrimToSize: (self) => {
      self.capacity = self.count;
    },
  },
});
