import type { ClrType } from "../model/ClrType.ts";
import type { Delegate } from "../model/Delegate.ts";
import type { ItemCollection } from "../model/ItemCollection.ts";
import { SortedSetObject } from "../model/SetObject.ts";
import { StringComparer } from "../model/StringComparer.ts";
import { defineType } from "../model/TypeDefinition.ts";
import { newArray } from "../ops/arrayItems.ts";
import { callDelegate } from "../ops/callDelegate.ts";
import { defaultValue } from "../types/defaultValue.ts";
import { binarySearch, comparison, sortItems } from "./compareDefault.ts";
import { changed, clearItems, copyTo, elementsOf, enumerator } from "./listMembers.ts";
import { foldedKey, type KeyOf, plainKey, setMethods } from "./setMembers.ts";

const folding = new WeakSet<ItemCollection>();

function keyOf(set: ItemCollection): KeyOf {
  return folding.has(set) ? foldedKey : plainKey;
}

function settle(set: ItemCollection): void {
  sortItems(set.items, (set as SortedSetObject).compare);
}

function make(type: ClrType, comparer: unknown = null, source?: unknown): SortedSetObject {
  const made = new SortedSetObject(type, comparison(comparer));
  if (comparer instanceof StringComparer && comparer.ignoreCase) folding.add(made);
  if (source !== undefined) for (const item of elementsOf(source)) add(made, item);
  return made;
}

function add(self: SortedSetObject, item: unknown): boolean {
  const at = binarySearch(self.items, item, self.compare);
  if (at >= 0) return false;
  self.items.splice(~at, 0, item);
  changed(self);
  return true;
}

export default defineType<SortedSetObject>({
  name: "System.Collections.Generic.SortedSet",
  typeParameters: ["T"],
  constructors: {
    "()": function () {
      return make(this);
    },
    "(System.Collections.Generic.IComparer[T] comparer)": function (comparer: unknown) {
      return make(this, comparer);
    },
    "(System.Collections.Generic.IEnumerable[T] collection)": function (source: unknown) {
      return make(this, null, source);
    },
    "(System.Collections.Generic.IEnumerable[T] collection, System.Collections.Generic.IComparer[T] comparer)":
      function (source: unknown, comparer: unknown) {
        return make(this, comparer, source);
      },
  },
  properties: {
    "int Count {get;}": (self) => self.items.length,
    "T Min {get;}": (self) => (self.items.length > 0 ? self.items[0] : defaultValue(self.type.typeArguments[0])),
    "T Max {get;}": (self) =>
      self.items.length > 0 ? self.items[self.items.length - 1] : defaultValue(self.type.typeArguments[0]),
  },
  methods: {
    ...setMethods({ keyOf, settle }),
    "bool Add(T item)": add,
    "bool Remove(T item)": (self, item: unknown) => {
      const at = binarySearch(self.items, item, self.compare);
      if (at < 0) return false;
      self.items.splice(at, 1);
      changed(self);
      return true;
    },
    "void Clear()": (self) => clearItems(self),
    "bool Contains(T item)": (self, item: unknown) => binarySearch(self.items, item, self.compare) >= 0,
    "void CopyTo(T[] array)": (self, target: unknown) => copyTo(self.items, target),
    "void CopyTo(T[] array, int index)": (self, target: unknown, at: number) => copyTo(self.items, target, at),
    "int RemoveWhere(System.Predicate[T] match)": (self, match: Delegate) => {
      const kept = self.items.filter((item) => callDelegate(match, item) !== true);
      const count = self.items.length - kept.length;
      self.items.splice(0, self.items.length, ...kept);
      changed(self);
      return count;
    },
    "System.Collections.Generic.IEnumerable[T] Reverse()": (self) =>
      newArray(self.type.typeArguments[0], [...self.items].reverse()),
    "System.Collections.Generic.SortedSet`1[T] GetViewBetween(T lowerValue, T upperValue)": (
      self,
      low: unknown,
      high: unknown,
    ) => {
      const view = new SortedSetObject(self.type, self.compare);
      view.items.push(...self.items.filter((item) => self.compare(item, low) >= 0 && self.compare(item, high) <= 0));
      return view;
    },
    "System.Collections.Generic.SortedSet`1+Enumerator[T] GetEnumerator()": (self) =>
      enumerator("System.Collections.Generic.SortedSet`1+Enumerator", () => self.elements),
  },
});
