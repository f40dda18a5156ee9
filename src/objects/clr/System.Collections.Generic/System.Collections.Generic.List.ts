import { callDelegate } from "../../calls/callDelegate.ts";
import type { Delegate } from "../../calls/Delegate.ts";
import { checkIndex, checkNotNull, outOfRange } from "../../errors/argumentChecks.ts";
import { newArray } from "../../ops/indexing/arrayItems.ts";
import { defaultValue } from "../../types/defaultValue.ts";
import { defineClr } from "../../types/defineClr.ts";
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

export default defineClr<ListObject>({
  typeParameters: ["T"],
  constructors: {
    "()": function () {
      return new ListObject(this);
    },
    "(int)": function (size: number) {
      if (size < 0) throw outOfRange("Non-negative number required.", "capacity");
      const made = new ListObject(this);
      made.capacity = size;
      return made;
    },
    "(System.Collections.Generic.IEnumerable[T])": function (source: unknown) {
      const made = new ListObject(this, elementsOf(source));
      made.capacity = made.items.length;
      return made;
    },
  },
  properties: {
    "bool IsReadOnly {get;}": () => false,
    "bool IsFixedSize {get;}": () => false,
    Capacity: {
      get: capacity,
      set: (self, value: number) => {
        if (value < self.items.length) throw outOfRange("capacity was less than the current size.", "value");
        self.capacity = value;
      },
    },
    Count: (self) => self.items.length,
  },
  indexers: {
    Item: {
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
    Add: (self, item: unknown) => {
      addItem(self, item);
    },
    AddRange: (self, source: unknown) => {
      addItemsAt(self.items, self.items.length, elementsOf(source));
      changed(self);
    },
    AsReadOnly: (self) =>
      new ListObject(closedType("System.Collections.ObjectModel.ReadOnlyCollection", self.elementType), self.items),
    "BinarySearch(T)": (self, item: unknown) => binarySearch(self.items, item, comparison(null)),
    "BinarySearch(T,System.Collections.Generic.IComparer[T])": (self, item: unknown, comparer: unknown) =>
      binarySearch(self.items, item, comparison(comparer)),
    Clear: (self) => clearItems(self),
    Contains: (self, item: unknown) => indexOfItem(self.items, item) >= 0,
    ConvertAll: (self, converter: Delegate) =>
      ListObject.of(
        converter.type.typeArguments[1].name,
        self.items.map((item) => callDelegate(converter, item)),
      ),
    "CopyTo(T[])": (self, target: unknown) => copyTo(self.items, target),
    "CopyTo(T[],int)": (self, target: unknown, at: number) => copyTo(self.items, target, at),
    "CopyTo(int,T[],int,int)": (self, index: number, target: unknown, at: number, count: number) => {
      checkRange(self.items, index, count);
      copyTo(self.items.slice(index, index + count), target, at);
    },
    EnsureCapacity: (self, size: number) => {
      if (size < 0) throw outOfRange("Non-negative number required.", "capacity");
      self.capacity = Math.max(capacity(self), size);
      return self.capacity;
    },
    Exists: (self, match: Match) => self.items.some(test(match)),
    Find: (self, match: Match) => {
      const index = self.items.findIndex(test(match));
      return index < 0 ? defaultValue(self.elementType) : self.items[index];
    },
    FindAll: (self, match: Match) => same(self, self.items.filter(test(match))),
    "FindIndex(System.Predicate[T])": (self, match: Match) => self.items.findIndex(test(match)),
    "FindIndex(int,System.Predicate[T])": (self, start: number, match: Match) =>
      findIndex(self, start, self.items.length - start, match),
    "FindIndex(int,int,System.Predicate[T])": findIndex,
    FindLast: (self, match: Match) => {
      const index = self.items.findLastIndex(test(match));
      return index < 0 ? defaultValue(self.elementType) : self.items[index];
    },
    "FindLastIndex(System.Predicate[T])": (self, match: Match) => self.items.findLastIndex(test(match)),
    ForEach: (self, action: Delegate) => {
      for (const item of self.elements) callDelegate(action, item);
    },
    GetEnumerator: (self) => enumerator("System.Collections.Generic.List`1+Enumerator", () => self.elements),
    GetRange: range,
    Slice: range,
    "IndexOf(T)": (self, item: unknown) => indexOfItem(self.items, item),
    "IndexOf(T,int)": (self, item: unknown, start: number) => indexOfItem(self.items, item, start),
    "IndexOf(T,int,int)": (self, item: unknown, start: number, count: number) =>
      indexOfItem(self.items, item, start, count),
    Insert: (self, index: number, item: unknown) => insertItems(self, index, [item], insertMessage),
    InsertRange: (self, index: number, source: unknown) => insertItems(self, index, elementsOf(source)),
    "LastIndexOf(T)": (self, item: unknown) => lastIndexOfItem(self.items, item),
    "LastIndexOf(T,int)": (self, item: unknown, start: number) => lastIndexOfItem(self.items, item, start),
    Remove: (self, item: unknown) => removeItem(self, item),
    RemoveAll: (self, match: Match) => {
      const isRemoved = test(match);
      const kept = self.items.filter((item) => !isRemoved(item));
      const count = self.items.length - kept.length;
      self.items.length = 0;
      addItemsAt(self.items, 0, kept);
      changed(self);
      return count;
    },
    RemoveAt: (self, index: number) => removeAt(self, index),
    RemoveRange: (self, index: number, count: number) => {
      checkRange(self.items, index, count);
      self.items.splice(index, count);
      changed(self);
    },
    "Reverse()": (self) => reverseItems(self),
    "Reverse(int,int)": (self, index: number, count: number) => reverseItems(self, index, count),
    "Sort()": (self) => sort(self, null),
    "Sort(System.Collections.Generic.IComparer[T])": sort,
    "Sort(System.Comparison[T])": sort,
    "Sort(int,int,System.Collections.Generic.IComparer[T])": (
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
    ToArray: (self) => newArray(self.elementType, copyOf(self.items)),
    TrimExcess: (self) => {
      self.capacity = self.items.length;
    },
    TrueForAll: (self, match: Match) => self.items.every(test(match)),
  },
});
