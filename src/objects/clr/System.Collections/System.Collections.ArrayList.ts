import { convertTo } from "../../convert/convertTo.ts";
import { checkIndex, checkNotNegative, notSupported, outOfRange } from "../../errors/argumentChecks.ts";
import { checkArrayLength } from "../../errors/outOfMemory.ts";
import { arrayItems, newArray } from "../../ops/indexing/arrayItems.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { defineClr } from "../../types/defineClr.ts";
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

export default defineClr<ArrayList>({
  constructors: {
    "()": () => new ArrayList(),
    "(int)": (size: number) => {
      if (size < 0) throw outOfRange("'capacity' must be non-negative.", "capacity");
      const made = new ArrayList();
      made.capacity = size;
      return made;
    },
    "(System.Collections.ICollection)": (source: unknown) => {
      const made = new ArrayList(elementsOf(source, "c"));
      made.capacity = made.items.length;
      return made;
    },
  },
  properties: {
    Capacity: {
      get: capacity,
      set: (self, value: number) => {
        if (value < self.items.length) throw outOfRange("capacity was less than the current size.", "value");
        self.capacity = value;
      },
    },
    Count: (self) => self.items.length,
    IsFixedSize: (self) => self.isFixedSize,
    IsReadOnly: (self) => self.isReadOnly,
    IsSynchronized: () => false,
    SyncRoot: (self) => self,
  },
  indexers: {
    Item: {
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
    Add: (self, value: unknown) => addItem(growing(self), value),
    AddRange: (self, source: unknown) => {
      growing(self);
      addItemsAt(self.items, self.items.length, elementsOf(source, "c"));
      changed(self);
    },
    "BinarySearch(System.Object)": (self, value: unknown) => binarySearch(self.items, value, comparison(null)),
    "BinarySearch(System.Object,System.Collections.IComparer)": (self, value: unknown, comparer: unknown) =>
      binarySearch(self.items, value, comparison(comparer)),
    "BinarySearch(int,int,System.Object,System.Collections.IComparer)": (
      self,
      index: number,
      count: number,
      value: unknown,
      comparer: unknown,
    ) => binarySearch(self.items, value, comparison(comparer), index, count),
    Clear: (self) => clearItems(growing(self)),
    Clone: (self) => new ArrayList(copyOf(self.items)),
    Contains: (self, item: unknown) => indexOfItem(self.items, item) >= 0,
    "CopyTo(array)": (self, target: unknown) => copyTo(self.items, target),
    "CopyTo(array,int)": (self, target: unknown, at: number) => copyTo(self.items, target, at),
    "CopyTo(int,array,int,int)": (self, index: number, target: unknown, at: number, count: number) => {
      checkRange(self.items, index, count);
      copyTo(self.items.slice(index, index + count), target, at);
    },
    "GetEnumerator()": (self) =>
      enumerator("System.Collections.ArrayList+ArrayListEnumeratorSimple", () => self.elements),
    "IndexOf(System.Object)": (self, value: unknown) => indexOfItem(self.items, value),
    "IndexOf(System.Object,int)": (self, value: unknown, start: number) => indexOfItem(self.items, value, start),
    "IndexOf(System.Object,int,int)": (self, value: unknown, start: number, count: number) =>
      indexOfItem(self.items, value, start, count),
    "LastIndexOf(System.Object)": (self, value: unknown) => lastIndexOfItem(self.items, value),
    "LastIndexOf(System.Object,int)": (self, value: unknown, start: number) =>
      lastIndexOfItem(self.items, value, start),
    Insert: (self, index: number, value: unknown) => insertItems(growing(self), index, [value]),
    InsertRange: (self, index: number, source: unknown) => insertItems(growing(self), index, elementsOf(source, "c")),
    Remove: (self, item: unknown) => {
      removeItem(growing(self), item);
    },
    RemoveAt: (self, index: number) => removeAt(growing(self), index),
    RemoveRange: (self, index: number, count: number) => {
      checkRange(growing(self).items, index, count);
      self.items.splice(index, count);
      changed(self);
    },
    "Reverse()": (self) => reverseItems(writable(self)),
    "Reverse(int,int)": (self, index: number, count: number) => reverseItems(writable(self), index, count),
    GetRange: (self, index: number, count: number) => {
      checkRange(self.items, index, count);
      return new ArrayList(self.items.slice(index, index + count));
    },
    SetRange: (self, index: number, source: unknown) => {
      const items = elementsOf(source, "c");
      if (index < 0 || index + items.length > writable(self).items.length) {
        throw outOfRange(clrText("IndexMustBeLessOrEqual"), "index");
      }
      replaceItems(self.items, index, items);
      changed(self);
    },
    "Sort()": (self) => sort(self, null),
    "Sort(System.Collections.IComparer)": sort,
    "Sort(int,int,System.Collections.IComparer)": (self, index: number, count: number, comparer: unknown) => {
      checkRange(writable(self).items, index, count);
      const part = self.items.slice(index, index + count);
      sortItems(part, comparison(comparer));
      replaceItems(self.items, index, part);
      changed(self);
    },
    "ToArray()": (self) => [...self.items],
    "ToArray(type)": (self, type: ClrType) =>
      newArray(
        type,
        self.items.map((item) => convertTo(item, type)),
      ),
    TrimToSize: (self) => {
      self.capacity = self.items.length;
    },
  },
  statics: {
    Adapter: (list: unknown) => {
      const made = wrapper(list, "isFixedSize");
      made.isFixedSize = false;
      return made;
    },
    "FixedSize(System.Collections.IList)": (list: unknown) => wrapper(list, "isFixedSize"),
    "FixedSize(System.Collections.ArrayList)": (list: unknown) => wrapper(list, "isFixedSize"),
    "ReadOnly(System.Collections.IList)": (list: unknown) => wrapper(list, "isReadOnly"),
    "ReadOnly(System.Collections.ArrayList)": (list: unknown) => wrapper(list, "isReadOnly"),
    Repeat: (value: unknown, count: number) => {
      checkNotNegative(count, "count");
      checkArrayLength(count);
      return new ArrayList(new Array<unknown>(count).fill(value));
    },
    "Synchronized(System.Collections.ArrayList)": (list: unknown) => list,
  },
});
