import { defineClr } from "../../types/defineClr.ts";
import type { SortedDictionary } from "../../values/collections/SortedDictionary.ts";
import { dictionaryEnumerator, keysOf, valuesOf } from "../members/dictionaryMembers.ts";
import {
  addSorted,
  makeSortedTree,
  refusedByTree,
  sortedComparer,
  sortedIndexer,
  sortedMethods,
} from "../members/sortedDictionaryMembers.ts";

export default defineClr<SortedDictionary>({
  typeParameters: ["TKey", "TValue"],
  constructors: {
    "()": function () {
      return makeSortedTree(this);
    },
    "(System.Collections.Generic.IDictionary[TKey,TValue])": function (source: unknown) {
      return makeSortedTree(this, null, source);
    },
    "(System.Collections.Generic.IDictionary[TKey,TValue],System.Collections.Generic.IComparer[TKey])": function (
      source: unknown,
      comparer: unknown,
    ) {
      return makeSortedTree(this, comparer, source);
    },
    "(System.Collections.Generic.IComparer[TKey])": function (comparer: unknown) {
      return makeSortedTree(this, comparer);
    },
  },
  properties: {
    "bool IsReadOnly {get;}": () => false,
    "bool IsFixedSize {get;}": () => false,
    Comparer: sortedComparer,
    Count: (self) => self.count,
    Keys: (self) => keysOf(self, "System.Collections.Generic.SortedDictionary`2+KeyCollection"),
    Values: (self) => valuesOf(self, "System.Collections.Generic.SortedDictionary`2+ValueCollection"),
  },
  indexers: { Item: sortedIndexer },
  methods: {
    ...sortedMethods,
    Add: addSorted(refusedByTree),
    GetEnumerator: (self) => dictionaryEnumerator(self, "System.Collections.Generic.SortedDictionary`2+Enumerator"),
  },
});
