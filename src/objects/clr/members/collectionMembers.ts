import { checkIndex, checkNotNull, outOfRangeValue } from "../../errors/argumentChecks.ts";
import { arrayItems } from "../../ops/indexing/arrayItems.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { ListObject } from "../../values/collections/ListObject.ts";
import {
  addItem,
  changed,
  clearItems,
  copyTo,
  elementsOf,
  enumerator,
  indexOfItem,
  removeAt,
  removeItem,
} from "./listMembers.ts";

/** A list over the items of another one (not a copy), as Collection and ReadOnlyCollection are. */
export function overList(type: ClrType, source: unknown): ListObject {
  checkNotNull(source, "list");
  return new ListObject(
    type,
    source instanceof ListObject ? source.items : (arrayItems(source) ?? elementsOf(source, "list")),
  );
}

/** What lists without more than the basics have: Collection<T> and those made of it. */
export const collectionMethods = {
  "void Add(T item)": (self: ListObject, item: unknown) => {
    addItem(self, item);
  },
  "void Clear()": (self: ListObject) => clearItems(self),
  "bool Contains(T item)": (self: ListObject, item: unknown) => indexOfItem(self.items, item) >= 0,
  "void CopyTo(T[] array, int index)": (self: ListObject, target: unknown, at: number) =>
    copyTo(self.items, target, at),
  "System.Collections.Generic.IEnumerator[T] GetEnumerator()": (self: ListObject) =>
    enumerator("System.ArrayEnumerator", () => self.elements),
  "int IndexOf(T item)": (self: ListObject, item: unknown) => indexOfItem(self.items, item),
  "void Insert(int index, T item)": (self: ListObject, index: number, item: unknown) => {
    if (index < 0 || index > self.items.length) {
      throw outOfRangeValue(index < 0 ? index >>> 0 : index, "index", "AtMost", self.items.length);
    }
    self.items.splice(index, 0, item);
    changed(self);
  },
  "bool Remove(T item)": (self: ListObject, item: unknown) => removeItem(self, item),
  "void RemoveAt(int index)": (self: ListObject, index: number) => removeAt(self, index),
};

export const collectionIndexer = {
  get: (self: ListObject, index: number) => {
    checkIndex(index, self.items.length);
    return self.items[index];
  },
  set: (self: ListObject, index: number, value: unknown) => {
    checkIndex(index, self.items.length);
    self.items[index] = value;
    changed(self);
  },
};
