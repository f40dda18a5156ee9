import type { PSReference } from "../model/PSReference.ts";
import { SequenceObject } from "../model/SequenceObject.ts";
import { defineType } from "../model/TypeDefinition.ts";
import { newArray } from "../ops/arrayItems.ts";
import { changed, clearItems, copyTo, elementsOf, enumerator, tryTakeFirst } from "./listMembers.ts";

export default defineType<SequenceObject>({
  name: "System.Collections.Concurrent.ConcurrentStack",
  typeParameters: ["T"],
  constructors: {
    "()": function () {
      return new SequenceObject(this);
    },
    "(System.Collections.Generic.IEnumerable[T] collection)": function (source: unknown) {
      return new SequenceObject(this, elementsOf(source).reverse());
    },
  },
  properties: {
    "int Count {get;}": (self) => self.items.length,
    "bool IsEmpty {get;}": (self) => self.items.length === 0,
  },
  methods: {
    "void Push(T item)": (self, item: unknown) => {
      self.items.unshift(item);
      changed(self);
    },
    "bool TryPop([ref] T result)": (self, result: PSReference) => tryTakeFirst(self, result, true),
    "bool TryPeek([ref] T result)": (self, result: PSReference) => tryTakeFirst(self, result, false),
    "void Clear()": (self) => clearItems(self),
    "T[] ToArray()": (self) => newArray(self.type.typeArguments[0], [...self.items]),
    "void CopyTo(T[] array, int index)": (self, target: unknown, at: number) => copyTo(self.items, target, at),
    "System.Collections.Generic.IEnumerator[T] GetEnumerator()": (self) =>
      enumerator("System.ArrayEnumerator", () => self.elements),
  },
});
