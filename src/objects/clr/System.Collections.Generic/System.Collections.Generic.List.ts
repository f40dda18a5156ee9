import { callDelegate } from "../../calls/callDelegate.ts";
import type { Delegate } from "../../calls/Delegate.ts";
import { checkIndex, checkNotNull, outOfRange } from "../../errors/argumentChecks.ts";
import { newArray } from "../../ops/indexing/arrayItems.ts";
import { defaultValue } from "../../types/defaultValue.ts";
import { defineType } from "../../types/TypeDefinition.ts";
import { closedType } from "../../types/typeRegistry.ts";
import { ListObject } from "../../values/collections/ListObject.ts";
import { addItemsAt, copyOf, replaceItems } from "../members/addItemsAt.ts";
import { binarySearch, comparison, sortItems } from "../members/compareDefault.ts";
import {
  addItem,
  changed,
  checkRange,
  clearItems,
  copyTo,
  elementsOf,
  enumerator,
  indexOfItem,
  insertItems,
  lastIndexOfItem,
  removeAt,
  removeItem,
  reverseItems,
} from "../members/listMembers.ts";

type Match = Delegate | null;

function test(match: Match): (item: unknown) => boolean {
  checkNotNull(match, "match");
  return (item) => callDelegate(match as Delegate, item) === true;
}

function capacity(self: ListObject): number {
  if (self.items.length > self.capacity) {
    let next = Math.max(self.capacity * 2, 4);
    while (next < self.items.length) next *= 2;
    self.capacity = next;
  }
  return self.capacity;
}

function same(self: ListObject, items: unknown[]): ListObject {
  return new ListObject(self.type, items);
}

function findIndex(self: ListObject, start: number, count: number, match: Match): number {
  checkRange(self.items, start, count);
  const found = self.items.slice(start, start + count).findIndex(test(match));
  return found < 0 ? -1 : found + start;
}

function range(self: ListObject, index: number, count: number): ListObject {
  checkRange(self.items, index, count);
  return same(self, self.items.slice(index, index + count));
}

function sort(self: ListObject, comparer: unknown): void {
  sortItems(self.items, comparison(comparer));
  changed(self);
}

const insertMessage = "Index must be within the bounds of the List.";

export default defineType<ListObject>({
  name: "System.Collections.Generic.List",
  typeParameters: ["T"],
  constructors: {
    "()": function () {
      return new ListObject(this);
    },
    "(int capacity)": function (size: number) {
      if (size < 0) throw outOfRange("Non-negative number required.", "capacity");
      const made = new ListObject(this);
      made.capacity = size;
      return made;
    },
    "(System.Collections.Generic.IEnumerable[T] collection)": function (source: unknown) {
      const made = new ListObject(this, elementsOf(source));
      made.capacity = made.items.length;
      return made;
    },
  },
  properties: {
    "bool IsReadOnly {get;}": () => false,
    "bool IsFixedSize {get;}": () => false,
    "int Capacity {get;set;}": {
      get: capacity,
      set: (self, value: number) => {
        if (value < self.items.length) throw outOfRange("capacity was less than the current size.", "value");
        self.capacity = value;
      },
    },
    "int Count {get;}": (self) => self.items.length,
  },
  indexers: {
    "T Item(int index) {get;set;}": {
      get: (self, index: number) => {
        checkIndex(index, self.items.length);
        return self.items[index];
      },
      set: (self, index: number, value: unknown) => {
        checkIndex(index, self.items.length);
        self.items[index] = value;
        changed(self);
      },
    },
  },
  methods: {
    "void Add(T item)": (self, item: unknown) => {
      addItem(self, item);
    },
    "void AddRange(System.Collections.Generic.IEnumerable[T] collection)": (self, source: unknown) => {
      addItemsAt(self.items, self.items.length, elementsOf(source));
      changed(self);
    },
    "System.Collections.ObjectModel.ReadOnlyCollection[T] AsReadOnly()": (self) =>
      new ListObject(closedType("System.Collections.ObjectModel.ReadOnlyCollection", self.elementType), self.items),
    "int BinarySearch(T item)": (self, item: unknown) => binarySearch(self.items, item, comparison(null)),
    "int BinarySearch(T item, System.Collections.Generic.IComparer[T] comparer)": (
      self,
      item: unknown,
      comparer: unknown,
    ) => binarySearch(self.items, item, comparison(comparer)),
    "void Clear()": (self) => clearItems(self),
    "bool Contains(T item)": (self, item: unknown) => indexOfItem(self.items, item) >= 0,
    "System.Collections.Generic.List[TOutput] ConvertAll(System.Converter[T,TOutput] converter)": (
      self,
      converter: Delegate,
    ) =>
      ListObject.of(
        converter.type.typeArguments[1].name,
        self.items.map((item) => callDelegate(converter, item)),
      ),
    "void CopyTo(T[] array)": (self, target: unknown) => copyTo(self.items, target),
    "void CopyTo(T[] array, int arrayIndex)": (self, target: unknown, at: number) => copyTo(self.items, target, at),
    "void CopyTo(int index, T[] array, int arrayIndex, int count)": (
      self,
      index: number,
      target: unknown,
      at: number,
      count: number,
    ) => {
      checkRange(self.items, index, count);
      copyTo(self.items.slice(index, index + count), target, at);
    },
    "int EnsureCapacity(int capacity)": (self, size: number) => {
      if (size < 0) throw outOfRange("Non-negative number required.", "capacity");
      self.capacity = Math.max(capacity(self), size);
      return self.capacity;
    },
    "bool Exists(System.Predicate[T] match)": (self, match: Match) => self.items.some(test(match)),
    "T Find(System.Predicate[T] match)": (self, match: Match) => {
      const index = self.items.findIndex(test(match));
      return index < 0 ? defaultValue(self.elementType) : self.items[index];
    },
    "System.Collections.Generic.List`1[T] FindAll(System.Predicate[T] match)": (self, match: Match) =>
      same(self, self.items.filter(test(match))),
    "int FindIndex(System.Predicate[T] match)": (self, match: Match) => self.items.findIndex(test(match)),
    "int FindIndex(int startIndex, System.Predicate[T] match)": (self, start: number, match: Match) =>
      findIndex(self, start, self.items.length - start, match),
    "int FindIndex(int startIndex, int count, System.Predicate[T] match)": findIndex,
    "T FindLast(System.Predicate[T] match)": (self, match: Match) => {
      const index = self.items.findLastIndex(test(match));
      return index < 0 ? defaultValue(self.elementType) : self.items[index];
    },
    "int FindLastIndex(System.Predicate[T] match)": (self, match: Match) => self.items.findLastIndex(test(match)),
    "void ForEach(System.Action[T] action)": (self, action: Delegate) => {
      for (const item of self.elements) callDelegate(action, item);
    },
    "System.Collections.Generic.List`1+Enumerator[T] GetEnumerator()": (self) =>
      enumerator("System.Collections.Generic.List`1+Enumerator", () => self.elements),
    "System.Collections.Generic.List`1[T] GetRange(int index, int count)": range,
    "System.Collections.Generic.List`1[T] Slice(int start, int length)": range,
    "int IndexOf(T item)": (self, item: unknown) => indexOfItem(self.items, item),
    "int IndexOf(T item, int index)": (self, item: unknown, start: number) => indexOfItem(self.items, item, start),
    "int IndexOf(T item, int index, int count)": (self, item: unknown, start: number, count: number) =>
      indexOfItem(self.items, item, start, count),
    "void Insert(int index, T item)": (self, index: number, item: unknown) =>
      insertItems(self, index, [item], insertMessage),
    "void InsertRange(int index, System.Collections.Generic.IEnumerable[T] collection)": (
      self,
      index: number,
      source: unknown,
    ) => insertItems(self, index, elementsOf(source)),
    "int LastIndexOf(T item)": (self, item: unknown) => lastIndexOfItem(self.items, item),
    "int LastIndexOf(T item, int index)": (self, item: unknown, start: number) =>
      lastIndexOfItem(self.items, item, start),
    "bool Remove(T item)": (self, item: unknown) => removeItem(self, item),
    "int RemoveAll(System.Predicate[T] match)": (self, match: Match) => {
      const isRemoved = test(match);
      const kept = self.items.filter((item) => !isRemoved(item));
      const count = self.items.length - kept.length;
      self.items.length = 0;
      addItemsAt(self.items, 0, kept);
      changed(self);
      return count;
    },
    "void RemoveAt(int index)": (self, index: number) => removeAt(self, index),
    "void RemoveRange(int index, int count)": (self, index: number, count: number) => {
      checkRange(self.items, index, count);
      self.items.splice(index, count);
      changed(self);
    },
    "void Reverse()": (self) => reverseItems(self),
    "void Reverse(int index, int count)": (self, index: number, count: number) => reverseItems(self, index, count),
    "void Sort()": (self) => sort(self, null),
    "void Sort(System.Collections.Generic.IComparer[T] comparer)": sort,
    "void Sort(System.Comparison[T] comparison)": sort,
    "void Sort(int index, int count, System.Collections.Generic.IComparer[T] comparer)": (
      self,
      index: number,
      count: number,
      comparer: unknown,
    ) => {
      checkRange(self.items, index, count);
      const part = self.items.slice(index, index + count);
      sortItems(part, comparison(comparer));
      replaceItems(self.items, index, part);
      changed(self);
    },
    "T[] ToArray()": (self) => newArray(self.elementType, copyOf(self.items)),
    "void TrimExcess()": (self) => {
      self.capacity = self.items.length;
    },
    "bool TrueForAll(System.Predicate[T] match)": (self, match: Match) => self.items.every(test(match)),
  },
});
