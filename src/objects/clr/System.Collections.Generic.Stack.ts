import type { PSReference } from "../model/PSReference.ts";
import { SequenceObject } from "../model/SequenceObject.ts";
import { defineType } from "../model/TypeDefinition.ts";
import { newArray } from "../ops/arrayItems.ts";
import { invalidOperation } from "./argumentChecks.ts";
import { changed, clearItems, copyTo, elementsOf, enumerator, indexOfItem, tryTakeFirst } from "./listMembers.ts";

function first(self: SequenceObject): unknown {
  if (self.items.length === 0) throw invalidOperation("Stack empty.");
  return self.items[0];
}

export default defineType<SequenceObject>({
  name: "System.Collections.Generic.Stack",
  typeParameters: ["T"],
  constructors: {
    "()": function () {
      return new SequenceObject(this);
    },
    "(int capacity)": function () {
      return new SequenceObject(this);
    },
    "(System.Collections.Generic.IEnumerable[T] collection)": function (source: unknown) {
      return new SequenceObject(this, elementsOf(source).reverse());
    },
  },
  properties: {
    "int Count {get;}": (self) => self.items.length,
    "bool IsSynchronized {get;}": () => false,
    "System.Object SyncRoot {get;}": (self) => self,
  },
  methods: {
    "void Push(T item)": (self, value: unknown) => {
      self.items.unshift(value);
      changed(self);
    },
    "T Pop()": (self) => {
      const value = first(self);
      self.items.shift();
      changed(self);
      return value;
    },
    "T Peek()": first,
    "bool TryPop([ref] T result)": (self, result: PSReference) => tryTakeFirst(self, result, true),
    "bool TryPeek([ref] T result)": (self, result: PSReference) => tryTakeFirst(self, result, false),
    "int EnsureCapacity(int capacity)": (_, size: number) => size,
    "void TrimExcess()": () => undefined,
    "void Clear()": (self) => clearItems(self),
    "bool Contains(T item)": (self, value: unknown) => indexOfItem(self.items, value) >= 0,
    "void CopyTo(T[] array, int arrayIndex)": (self, target: unknown, at: number) => copyTo(self.items, target, at),
    "T[] ToArray()": (self) => newArray(self.type.typeArguments[0], [...self.items]),
    "System.Collections.Generic.Stack`1+Enumerator[T] GetEnumerator()": (self) =>
      enumerator("System.Collections.Generic.Stack`1+Enumerator", () => self.elements),
  },
});
