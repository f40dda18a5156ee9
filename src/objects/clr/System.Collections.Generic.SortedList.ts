import type { SortedDictionary } from "../model/SortedDictionary.ts";
import { defineType } from "../model/TypeDefinition.ts";
import { newArray } from "../ops/arrayItems.ts";
import { checkIndex } from "./argumentChecks.ts";
import { dictionaryEnumerator } from "./dictionaryMembers.ts";
import { indexOfItem } from "./listMembers.ts";
import { makeSorted, sortedIndexer, sortedMethods } from "./sortedDictionaryMembers.ts";

export default defineType<SortedDictionary>({
  name: "System.Collections.Generic.SortedList",
  typeParameters: ["TKey", "TValue"],
  constructors: {
    "()": function () {
      return makeSorted(this);
    },
    "(int capacity)": function () {
      return makeSorted(this);
    },
    "(System.Collections.Generic.IComparer[TKey] comparer)": function (comparer: unknown) {
      return makeSorted(this, comparer);
    },
    "(System.Collections.Generic.IDictionary[TKey,TValue] dictionary)": function (source: unknown) {
      return makeSorted(this, null, source);
    },
  },
  properties: {
    "int Count {get;}": (self) => self.count,
    "System.Collections.Generic.IList[TKey] Keys {get;}": (self) => newArray(self.type.typeArguments[0], self.keys()),
    "System.Collections.Generic.IList[TValue] Values {get;}": (self) =>
      newArray(self.type.typeArguments[1], self.values()),
  },
  indexers: { "TValue Item(TKey key) {get;set;}": sortedIndexer },
  methods: {
    ...sortedMethods,
    "int IndexOfKey(TKey key)": (self, key: unknown) => indexOfItem(self.keys(), key),
    "int IndexOfValue(TValue value)": (self, value: unknown) => indexOfItem(self.values(), value),
    "TKey GetKeyAtIndex(int index)": (self, index: number) => {
      checkIndex(index, self.count);
      return self.keys()[index];
    },
    "TValue GetValueAtIndex(int index)": (self, index: number) => {
      checkIndex(index, self.count);
      return self.values()[index];
    },
    "void RemoveAt(int index)": (self, index: number) => {
      checkIndex(index, self.count);
      self.delete(self.keys()[index]);
    },
    "System.Collections.Generic.IEnumerator[System.Collections.Generic.KeyValuePair[TKey,TValue]] GetEnumerator()": (
      self,
    ) => dictionaryEnumerator(self, "System.Collections.Generic.SortedDictionary`2+Enumerator"),
  },
});
