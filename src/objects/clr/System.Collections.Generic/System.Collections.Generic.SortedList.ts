import { checkNotNegative, checkNotNull, indexOutOfRange } from "../../errors/argumentChecks.ts";
import { defineClr } from "../../types/defineClr.ts";
import type { SortedDictionary } from "../../values/collections/SortedDictionary.ts";
import { dictionaryEnumerator, keysOf, valuesOf } from "../members/dictionaryMembers.ts";
import { indexOfItem } from "../members/listMembers.ts";
import {
  addSorted,
  makeSortedList,
  refusedByList,
  sortedCapacity,
  sortedComparer,
  sortedIndexer,
  sortedMethods,
} from "../members/sortedDictionaryMembers.ts";

function entryAt(self: SortedDictionary, index: number): { readonly key: unknown; value: unknown } {
  const entry = self.entryAt(index);
  if (!entry) throw indexOutOfRange(index);
  return entry;
}

export default defineClr<SortedDictionary>({
  typeParameters: ["TKey", "TValue"],
  constructors: {
    "()": function () {
      return makeSortedList(this);
    },
    "(int)": function (capacity: number) {
      checkNotNegative(capacity, "capacity");
      const made = makeSortedList(this);
      made.capacity = capacity;
      return made;
    },
    "(System.Collections.Generic.IComparer[TKey])": function (comparer: unknown) {
      return makeSortedList(this, comparer);
    },
    "(System.Collections.Generic.IDictionary[TKey,TValue])": function (source: unknown) {
      return makeSortedList(this, null, source);
    },
  },
  properties: {
    "bool IsReadOnly {get;}": () => false,
    "bool IsFixedSize {get;}": () => false,
    Capacity: sortedCapacity(4),
    Comparer: sortedComparer,
    Count: (self) => self.count,
    Keys: (self) => keysOf(self, "System.Collections.Generic.SortedList`2+KeyList"),
    Values: (self) => valuesOf(self, "System.Collections.Generic.SortedList`2+ValueList"),
  },
  indexers: { Item: sortedIndexer },
  methods: {
    ...sortedMethods,
    Add: addSorted(refusedByList),
    IndexOfKey: (self, key: unknown) => {
      checkNotNull(key, "key");
      return Math.max(self.placeOf(key), -1);
    },
    IndexOfValue: (self, value: unknown) => indexOfItem(self.values(), value),
    GetKeyAtIndex: (self, index: number) => {
      return entryAt(self, index).key;
    },
    GetValueAtIndex: (self, index: number) => {
      return entryAt(self, index).value;
    },
    SetValueAtIndex: (self, index: number, value: unknown) => {
      entryAt(self, index).value = value;
      self.version++;
    },
    RemoveAt: (self, index: number) => {
      entryAt(self, index);
      self.deleteAt(index);
    },
    GetEnumerator: (self) => dictionaryEnumerator(self, "System.Collections.Generic.SortedDictionary`2+Enumerator"),
  },
});
