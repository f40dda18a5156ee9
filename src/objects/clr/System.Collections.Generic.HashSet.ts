import type { ClrType } from "../model/ClrType.ts";
import type { Delegate } from "../model/Delegate.ts";
import type { ItemCollection } from "../model/ItemCollection.ts";
import { clrException } from "../model/PSError.ts";
import type { PSReference } from "../model/PSReference.ts";
import { HashSetObject } from "../model/SetObject.ts";
import { StringComparer } from "../model/StringComparer.ts";
import { defineType } from "../model/TypeDefinition.ts";
import { callDelegate } from "../ops/callDelegate.ts";
import { defaultValue } from "../types/defaultValue.ts";
import { outOfRange } from "./argumentChecks.ts";
import { ignoresKeyCase } from "./dictionaryMembers.ts";
import { changed, clearItems, copyTo, elementsOf, enumerator } from "./listMembers.ts";
import { foldedKey, type KeyOf, plainKey, setMethods } from "./setMembers.ts";

/** The longest array that .NET makes. */
const mostElements = 0x7fffffc7;

function keyOf(set: ItemCollection): KeyOf {
  return (set as HashSetObject).ignoreCase ? foldedKey : plainKey;
}

function make(type: ClrType, comparer: unknown = null, source?: unknown): HashSetObject {
  const made = new HashSetObject(type, ignoresKeyCase(comparer));
  made.comparer = comparer;
  if (source !== undefined) for (const item of elementsOf(source)) made.add(item);
  return made;
}

function remove(self: HashSetObject, item: unknown): boolean {
  if (!self.has(item)) return false;
  const key = keyOf(self)(item);
  self.items.splice(
    self.items.findIndex((one) => keyOf(self)(one) === key),
    1,
  );
  changed(self);
  return true;
}

export default defineType<HashSetObject>({
  name: "System.Collections.Generic.HashSet",
  typeParameters: ["T"],
  constructors: {
    "()": function () {
      return make(this);
    },
    "(int capacity)": function (capacity: number) {
      if (capacity < 0) throw outOfRange("Specified argument was out of the range of valid values.", "capacity");
      if (capacity > mostElements)
        throw clrException("System.OutOfMemoryException", "Array dimensions exceeded supported range.");
      return make(this);
    },
    "(System.Collections.Generic.IEqualityComparer[T] comparer)": function (comparer: unknown) {
      return make(this, comparer);
    },
    "(System.Collections.Generic.IEnumerable[T] collection)": function (source: unknown) {
      return make(this, null, source);
    },
    "(System.Collections.Generic.IEnumerable[T] collection, System.Collections.Generic.IEqualityComparer[T] comparer)":
      function (source: unknown, comparer: unknown) {
        return make(this, comparer, source);
      },
  },
  properties: {
    "int Count {get;}": (self) => self.items.length,
    "System.Collections.Generic.IEqualityComparer[T] Comparer {get;}": (self) =>
      self.comparer ?? StringComparer.ordinal,
    "bool IsReadOnly {get;}": () => false,
  },
  methods: {
    ...setMethods({ keyOf, settle: () => undefined }),
    "bool Add(T item)": (self, item: unknown) => self.add(item),
    "void Clear()": (self) => clearItems(self),
    "bool Contains(T item)": (self, item: unknown) => self.has(item),
    "bool Remove(T item)": remove,
    "int RemoveWhere(System.Predicate[T] match)": (self, match: Delegate) => {
      const kept = self.items.filter((item) => callDelegate(match, item) !== true);
      const count = self.items.length - kept.length;
      self.items.splice(0, self.items.length, ...kept);
      changed(self);
      return count;
    },
    "bool TryGetValue(T equalValue, [ref] T actualValue)": (self, item: unknown, result: PSReference) => {
      const key = keyOf(self)(item);
      const found = self.items.findIndex((one) => keyOf(self)(one) === key);
      result.value = found < 0 ? defaultValue(self.type.typeArguments[0]) : self.items[found];
      return found >= 0;
    },
    "void CopyTo(T[] array)": (self, target: unknown) => copyTo(self.items, target),
    "void CopyTo(T[] array, int arrayIndex)": (self, target: unknown, at: number) => copyTo(self.items, target, at),
    "System.Collections.Generic.HashSet`1+Enumerator[T] GetEnumerator()": (self) =>
      enumerator("System.Collections.Generic.HashSet`1+Enumerator", () => self.elements),
    "int EnsureCapacity(int capacity)": (_, size: number) => size,
    "void TrimExcess()": () => undefined,
  },
});
