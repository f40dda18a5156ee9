import { checkNotNull, indexOutOfRange } from "../../errors/argumentChecks.ts";
import { defineType } from "../../types/TypeDefinition.ts";
import type { SortedDictionary } from "../../values/collections/SortedDictionary.ts";
import { dictionaryEnumerator, keysOf, valuesOf } from "../members/dictionaryMembers.ts";
import { indexOfItem } from "../members/listMembers.ts";
import {
  addSorted,
  makeSortedList,
  refusedByList,
  sortedIndexer,
  sortedMethods,
} from "../members/sortedDictionaryMembers.ts";

function entryAt(self: SortedDictionary, index: number): { readonly key: unknown; value: unknown } {
  const entry = self.entryAt(index);
  if (!entry) throw indexOutOfRange(index);
  return entry;
}

export default defineType<SortedDictionary>({
  name: "System.Collections.Generic.SortedList",
  typeParameters: ["TKey", "TValue"],
  constructors: {
    "()": function () {
      return makeSortedList(this);
    },
    "(int capacity)": function () {
      return makeSortedList(this);
    },
    "(System.Collections.Generic.IComparer[TKey] comparer)": function (comparer: unknown) {
      return makeSortedList(this, comparer);
    },
    "(System.Collections.Generic.IDictionary[TKey,TValue] dictionary)": function (source: unknown) {
      return makeSortedList(this, null, source);
    },
  },
  properties: {
    "int Count {get;}": (self) => self.count,
    "System.Collections.Generic.IList[TKey] Keys {get;}": (self) =>
      keysOf(self, "System.Collections.Generic.SortedList`2+KeyList"),
    "System.Collections.Generic.IList[TValue] Values {get;}": (self) =>
      valuesOf(self, "System.Collections.Generic.SortedList`2+ValueList"),
  },
  indexers: { "TValue Item(TKey key) {get;set;}": sortedIndexer },
  methods: {
    ...sortedMethods,
    "void Add(TKey key, TValue value)": addSorted(refusedByList),
    "int IndexOfKey(TKey key)": (self, key: unknown) => {
      checkNotNull(key, "key");
      return Math.max(self.placeOf(key), -1);
    },
    "int IndexOfValue(TValue value)": (self, value: unknown) => indexOfItem(self.values(), value),
    "TKey GetKeyAtIndex(int index)": (self, index: number) => {
      return entryAt(self, index).key;
    },
    "TValue GetValueAtIndex(int index)": (self, index: number) => {
      return entryAt(self, index).value;
    },
    "void SetValueAtIndex(int index, TValue value)": (self, index: number, value: unknown) => {
      entryAt(self, index).value = value;
      self.version++;
    },
    "void RemoveAt(int index)": (self, index: number) => {
      entryAt(self, index);
      self.deleteAt(index);
    },
    "System.Collections.Generic.IEnumerator[System.Collections.Generic.KeyValuePair[TKey,TValue]] GetEnumerator()": (
      self,
    ) => dictionaryEnumerator(self, "System.Collections.Generic.SortedDictionary`2+Enumerator"),
  },
});
