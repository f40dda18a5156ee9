import { checkIndex, checkNotNull } from "../../errors/argumentChecks.ts";
import { defineType } from "../../types/TypeDefinition.ts";
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
import { makeSortedList } from "../members/sortedDictionaryMembers.ts";

const [keyList, valueList] = ["System.Collections.SortedList+KeyList", "System.Collections.SortedList+ValueList"];

export default defineType<SortedDictionary>({
  name: "System.Collections.SortedList",
  constructors: {
    "()": function () {
      return makeSortedList(this);
    },
    "(int initialCapacity)": function () {
      return makeSortedList(this);
    },
    "(System.Collections.IComparer comparer)": function (comparer: unknown) {
      return makeSortedList(this, comparer);
    },
    "(System.Collections.IDictionary d)": function (source: unknown) {
      return makeSortedList(this, null, source);
    },
    "(System.Collections.IDictionary d, System.Collections.IComparer comparer)": function (
      source: unknown,
      comparer: unknown,
    ) {
      return makeSortedList(this, comparer, source);
    },
  },
  properties: {
    "int Count {get;}": (self) => self.count,
    "System.Collections.ICollection Keys {get;}": (self) => keysOf(self, keyList),
    "System.Collections.ICollection Values {get;}": (self) => valuesOf(self, valueList),
    "bool IsReadOnly {get;}": () => false,
    "bool IsFixedSize {get;}": () => false,
    "bool IsSynchronized {get;}": () => false,
    "System.Object SyncRoot {get;}": (self) => self,
  },
  indexers: {
    "System.Object Item(System.Object key) {get;set;}": keyIndexer,
  },
  methods: {
    "void Add(System.Object key, System.Object value)": addOnce,
    "void Clear()": (self) => self.clear(),
    "System.Object Clone()": (self) => makeSortedList(self.type, null, self),
    "bool Contains(System.Object key)": hasKey,
    "bool ContainsKey(System.Object key)": hasKey,
    "bool ContainsValue(System.Object value)": hasValue,
    "void CopyTo(array array, int arrayIndex)": copyEntries,
    "System.Object GetByIndex(int index)": (self, index: number) => {
      checkIndex(index, self.count);
      return self.values()[index];
    },
    "System.Object GetKey(int index)": (self, index: number) => {
      checkIndex(index, self.count);
      return self.keys()[index];
    },
    "System.Collections.IDictionaryEnumerator GetEnumerator()": (self) =>
      dictionaryEnumerator(self, "System.Collections.SortedList+SortedListEnumerator"),
    "System.Collections.IList GetKeyList()": (self) => keysOf(self, keyList),
    "System.Collections.IList GetValueList()": (self) => valuesOf(self, valueList),
    "int IndexOfKey(System.Object key)": (self, key: unknown) => {
      checkNotNull(key, "key");
      return Math.max(self.placeOf(key), -1);
    },
    "int IndexOfValue(System.Object value)": (self, value: unknown) => indexOfItem(self.values(), value),
    "void RemoveAt(int index)": (self, index: number) => {
      checkIndex(index, self.count);
      self.deleteAt(index);
    },
    "void Remove(System.Object key)": (self, key: unknown) => {
      removeKey(self, key);
    },
    "void SetByIndex(int index, System.Object value)": (self, index: number, value: unknown) => {
      checkIndex(index, self.count);
      self.set(self.keys()[index], value);
    },
    "void TrimToSize()": () => undefined,
  },
});
