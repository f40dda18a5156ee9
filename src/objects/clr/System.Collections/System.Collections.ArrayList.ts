import { convertTo } from "../../convert/convertTo.ts";
import { checkIndex, checkNotNegative, notSupported, outOfRange } from "../../errors/argumentChecks.ts";
import { checkArrayLength } from "../../errors/outOfMemory.ts";
import { arrayItems, newArray } from "../../ops/indexing/arrayItems.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { defineType } from "../../types/TypeDefinition.ts";
import { clrText } from "../../values/clrText.ts";
import { ArrayList } from "../../values/collections/ArrayList.ts";
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

function growing(self: ArrayList): ArrayList {
  if (self.isReadOnly) throw notSupported("Collection is read-only.");
  if (self.isFixedSize) throw notSupported("Collection was of a fixed size.");
  return self;
}

function writable(self: ArrayList): ArrayList {
  if (self.isReadOnly) throw notSupported("Collection is read-only.");
  return self;
}

function capacity(self: ArrayList): number {
  if (self.items.length > self.capacity) {
    let next = Math.max(self.capacity * 2, 4);
    while (next < self.items.length) next *= 2;
    self.capacity = next;
  }
  return self.capacity;
}

function wrapper(list: unknown, kind: "isReadOnly" | "isFixedSize"): ArrayList {
  const items =
    list instanceof ArrayList || list instanceof ListObject
      ? list.items
      : (arrayItems(list) ?? elementsOf(list, "list"));
  const made = new ArrayList(items);
  made[kind] = true;
  if (kind === "isReadOnly") made.isFixedSize = true;
  return made;
}

function sort(self: ArrayList, comparer: unknown): void {
  sortItems(writable(self).items, comparison(comparer));
  changed(self);
}

export default defineType<ArrayList>({
  name: "System.Collections.ArrayList",
  constructors: {
    "()": () => new ArrayList(),
    "(int capacity)": (size: number) => {
      if (size < 0) throw outOfRange("'capacity' must be non-negative.", "capacity");
      const made = new ArrayList();
      made.capacity = size;
      return made;
    },
    "(System.Collections.ICollection c)": (source: unknown) => {
      const made = new ArrayList(elementsOf(source, "c"));
      made.capacity = made.items.length;
      return made;
    },
  },
  properties: {
    "int Capacity {get;set;}": {
      get: capacity,
      set: (self, value: number) => {
        if (value < self.items.length) throw outOfRange("capacity was less than the current size.", "value");
        self.capacity = value;
      },
    },
    "int Count {get;}": (self) => self.items.length,
    "bool IsFixedSize {get;}": (self) => self.isFixedSize,
    "bool IsReadOnly {get;}": (self) => self.isReadOnly,
    "bool IsSynchronized {get;}": () => false,
    "System.Object SyncRoot {get;}": (self) => self,
  },
  indexers: {
    "System.Object Item(int index) {get;set;}": {
      get: (self, index: number) => {
        checkIndex(index, self.items.length);
        return self.items[index];
      },
      set: (self, index: number, value: unknown) => {
        checkIndex(index, writable(self).items.length);
        self.items[index] = value;
        changed(self);
      },
    },
  },
  methods: {
    "int Add(System.Object value)": (self, value: unknown) => addItem(growing(self), value),
    "void AddRange(System.Collections.ICollection c)": (self, source: unknown) => {
      growing(self);
      addItemsAt(self.items, self.items.length, elementsOf(source, "c"));
      changed(self);
    },
    "int BinarySearch(System.Object value)": (self, value: unknown) =>
      binarySearch(self.items, value, comparison(null)),
    "int BinarySearch(System.Object value, System.Collections.IComparer comparer)": (
      self,
      value: unknown,
      comparer: unknown,
    ) => binarySearch(self.items, value, comparison(comparer)),
    "int BinarySearch(int index, int count, System.Object value, System.Collections.IComparer comparer)": (
      self,
      index: number,
      count: number,
      value: unknown,
      comparer: unknown,
    ) => binarySearch(self.items, value, comparison(comparer), index, count),
    "void Clear()": (self) => clearItems(growing(self)),
    "System.Object Clone()": (self) => new ArrayList(copyOf(self.items)),
    "bool Contains(System.Object item)": (self, item: unknown) => indexOfItem(self.items, item) >= 0,
    "void CopyTo(array array)": (self, target: unknown) => copyTo(self.items, target),
    "void CopyTo(array array, int arrayIndex)": (self, target: unknown, at: number) => copyTo(self.items, target, at),
    "void CopyTo(int index, array array, int arrayIndex, int count)": (
      self,
      index: number,
      target: unknown,
      at: number,
      count: number,
    ) => {
      checkRange(self.items, index, count);
      copyTo(self.items.slice(index, index + count), target, at);
    },
    "System.Collections.IEnumerator GetEnumerator()": (self) =>
      enumerator("System.Collections.ArrayList+ArrayListEnumeratorSimple", () => self.elements),
    "int IndexOf(System.Object value)": (self, value: unknown) => indexOfItem(self.items, value),
    "int IndexOf(System.Object value, int startIndex)": (self, value: unknown, start: number) =>
      indexOfItem(self.items, value, start),
    "int IndexOf(System.Object value, int startIndex, int count)": (
      self,
      value: unknown,
      start: number,
      count: number,
    ) => indexOfItem(self.items, value, start, count),
    "int LastIndexOf(System.Object value)": (self, value: unknown) => lastIndexOfItem(self.items, value),
    "int LastIndexOf(System.Object value, int startIndex)": (self, value: unknown, start: number) =>
      lastIndexOfItem(self.items, value, start),
    "void Insert(int index, System.Object value)": (self, index: number, value: unknown) =>
      insertItems(growing(self), index, [value]),
    "void InsertRange(int index, System.Collections.ICollection c)": (self, index: number, source: unknown) =>
      insertItems(growing(self), index, elementsOf(source, "c")),
    "void Remove(System.Object obj)": (self, item: unknown) => {
      removeItem(growing(self), item);
    },
    "void RemoveAt(int index)": (self, index: number) => removeAt(growing(self), index),
    "void RemoveRange(int index, int count)": (self, index: number, count: number) => {
      checkRange(growing(self).items, index, count);
      self.items.splice(index, count);
      changed(self);
    },
    "void Reverse()": (self) => reverseItems(writable(self)),
    "void Reverse(int index, int count)": (self, index: number, count: number) =>
      reverseItems(writable(self), index, count),
    "System.Collections.ArrayList GetRange(int index, int count)": (self, index: number, count: number) => {
      checkRange(self.items, index, count);
      return new ArrayList(self.items.slice(index, index + count));
    },
    "void SetRange(int index, System.Collections.ICollection c)": (self, index: number, source: unknown) => {
      const items = elementsOf(source, "c");
      if (index < 0 || index + items.length > writable(self).items.length) {
        throw outOfRange(clrText("IndexMustBeLessOrEqual"), "index");
      }
      replaceItems(self.items, index, items);
      changed(self);
    },
    "void Sort()": (self) => sort(self, null),
    "void Sort(System.Collections.IComparer comparer)": sort,
    "void Sort(int index, int count, System.Collections.IComparer comparer)": (
      self,
      index: number,
      count: number,
      comparer: unknown,
    ) => {
      checkRange(writable(self).items, index, count);
      const part = self.items.slice(index, index + count);
      sortItems(part, comparison(comparer));
      replaceItems(self.items, index, part);
      changed(self);
    },
    "System.Object[] ToArray()": (self) => [...self.items],
    "array ToArray(type type)": (self, type: ClrType) =>
      newArray(
        type,
        self.items.map((item) => convertTo(item, type)),
      ),
    "void TrimToSize()": (self) => {
      self.capacity = self.items.length;
    },
  },
  statics: {
    "static System.Collections.ArrayList Adapter(System.Collections.IList list)": (list: unknown) => {
      const made = wrapper(list, "isFixedSize");
      made.isFixedSize = false;
      return made;
    },
    "static System.Collections.IList FixedSize(System.Collections.IList list)": (list: unknown) =>
      wrapper(list, "isFixedSize"),
    "static System.Collections.ArrayList FixedSize(System.Collections.ArrayList list)": (list: unknown) =>
      wrapper(list, "isFixedSize"),
    "static System.Collections.IList ReadOnly(System.Collections.IList list)": (list: unknown) =>
      wrapper(list, "isReadOnly"),
    "static System.Collections.ArrayList ReadOnly(System.Collections.ArrayList list)": (list: unknown) =>
      wrapper(list, "isReadOnly"),
    "static System.Collections.ArrayList Repeat(System.Object value, int count)": (value: unknown, count: number) => {
      checkNotNegative(count, "count");
      checkArrayLength(count);
      return new ArrayList(new Array<unknown>(count).fill(value));
    },
    "static System.Collections.ArrayList Synchronized(System.Collections.ArrayList list)": (list: unknown) => list,
  },
});
