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
  Add: (self: ListObject, item: unknown) => {
    addItem(self, item);
  },
  Clear: (self: ListObject) => clearItems(self),
  Contains: (self: ListObject, item: unknown) => indexOfItem(self.items, item) >= 0,
  CopyTo: (self: ListObject, target: unknown, at: number) => copyTo(self.items, target, at),
  GetEnumerator: (self: ListObject) => enumerator("System.ArrayEnumerator", () => self.elements),
  IndexOf: (self: ListObject, item: unknown) => indexOfItem(self.items, item),
  Insert: (self: ListObject, index: number, item: unknown) => {
    if (index < 0 || index > self.items.length) {
      throw outOfRangeValue(index < 0 ? index >>> 0 : index, "index", "AtMost", self.items.length);
    }
    self.items.splice(index, 0, item);
    changed(self);
  },
  Remove: (self: ListObject, item: unknown) => removeItem(self, item),
  RemoveAt: (self: ListObject, index: number) => removeAt(self, index),
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
