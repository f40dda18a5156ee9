import { defineType } from "../../types/TypeDefinition.ts";
import type { SortedDictionary } from "../../values/collections/SortedDictionary.ts";
import { dictionaryEnumerator, keysOf, valuesOf } from "../members/dictionaryMembers.ts";
import {
  addSorted,
  makeSortedTree,
  refusedByTree,
  sortedIndexer,
  sortedMethods,
} from "../members/sortedDictionaryMembers.ts";

export default defineType<SortedDictionary>({
  name: "System.Collections.Generic.SortedDictionary",
  typeParameters: ["TKey", "TValue"],
  constructors: {
    "()": function () {
      return makeSortedTree(this);
    },
    "(System.Collections.Generic.IDictionary[TKey,TValue] dictionary)": function (source: unknown) {
      return makeSortedTree(this, null, source);
    },
    "(System.Collections.Generic.IDictionary[TKey,TValue] dictionary, System.Collections.Generic.IComparer[TKey] comparer)":
      function (source: unknown, comparer: unknown) {
        return makeSortedTree(this, comparer, source);
      },
    "(System.Collections.Generic.IComparer[TKey] comparer)": function (comparer: unknown) {
      return makeSortedTree(this, comparer);
    },
  },
  properties: {
    "int Count {get;}": (self) => self.count,
    "System.Collections.Generic.SortedDictionary`2+KeyCollection[TKey,TValue] Keys {get;}": (self) =>
      keysOf(self, "System.Collections.Generic.SortedDictionary`2+KeyCollection"),
    "System.Collections.Generic.SortedDictionary`2+ValueCollection[TKey,TValue] Values {get;}": (self) =>
      valuesOf(self, "System.Collections.Generic.SortedDictionary`2+ValueCollection"),
  },
  indexers: { "TValue Item(TKey key) {get;set;}": sortedIndexer },
  methods: {
    ...sortedMethods,
    "void Add(TKey key, TValue value)": addSorted(refusedByTree),
    "System.Collections.Generic.SortedDictionary`2+Enumerator[TKey,TValue] GetEnumerator()": (self) =>
      dictionaryEnumerator(self, "System.Collections.Generic.SortedDictionary`2+Enumerator"),
  },
});
