import { outOfRange } from "../../errors/argumentChecks.ts";
import { clrException } from "../../errors/PSError.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { defineType } from "../../types/TypeDefinition.ts";
import { ignoresCaseAlone } from "../members/dictionaryMembers.ts";
import { elementsOf, enumerator } from "../members/listMembers.ts";
import { copyPart, setMethods } from "../members/setMembers.ts";
import { StringComparer } from "../System.Collections/StringComparer.ts";
import { HashSetObject } from "./HashSetObject.ts";

/** The longest array that .NET makes. */
const mostElements = 0x7fffffc7;

function make(type: ClrType, comparer: unknown = null, source?: unknown): HashSetObject {
  const made = new HashSetObject(type, ignoresCaseAlone(comparer), comparer);
  if (source !== undefined) for (const item of elementsOf(source)) made.add(item);
  return made;
}

function checkCapacity(capacity: number): void {
  if (capacity < 0) throw outOfRange("Specified argument was out of the range of valid values.", "capacity");
  if (capacity > mostElements)
    throw clrException("System.OutOfMemoryException", "Array dimensions exceeded supported range.");
}

export default defineType<HashSetObject>({
  name: "System.Collections.Generic.HashSet",
  typeParameters: ["T"],
  constructors: {
    "()": function () {
      return make(this);
    },
    "(int capacity)": function (capacity: number) {
      checkCapacity(capacity);
      return make(this);
    },
    "(System.Collections.Generic.IEqualityComparer[T] comparer)": function (comparer: unknown) {
      return make(this, comparer);
    },
    "(int capacity, System.Collections.Generic.IEqualityComparer[T] comparer)": function (
      capacity: number,
      comparer: unknown,
    ) {
      checkCapacity(capacity);
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
    "int Count {get;}": (self) => self.count,
    "System.Collections.Generic.IEqualityComparer[T] Comparer {get;}": (self) =>
      self.comparer ?? StringComparer.ordinal,
    "bool IsReadOnly {get;}": () => false,
  },
  methods: {
    ...setMethods,
    "void CopyTo(T[] array, int arrayIndex)": (self, target: unknown, at: number) =>
      copyPart(self, target, at, self.count),
    "void CopyTo(T[] array, int arrayIndex, int count)": copyPart,
    "System.Collections.Generic.HashSet`1+Enumerator[T] GetEnumerator()": (self) =>
      enumerator("System.Collections.Generic.HashSet`1+Enumerator", () => self.elements),
    "int EnsureCapacity(int capacity)": (_, size: number) => size,
    "void TrimExcess()": () => undefined,
  },
});
