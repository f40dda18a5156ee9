import { SequenceObject } from "../model/SequenceObject.ts";
import { defineType } from "../model/TypeDefinition.ts";
import { invalidOperation } from "./argumentChecks.ts";
import { changed, clearItems, copyTo, elementsOf, enumerator, indexOfItem } from "./listMembers.ts";

function first(self: SequenceObject): unknown {
  if (self.items.length === 0) throw invalidOperation("Queue empty.");
  return self.items[0];
}

export default defineType<SequenceObject>({
  name: "System.Collections.Queue",
  constructors: {
    "()": function () {
      return new SequenceObject(this);
    },
    "(int capacity)": function () {
      return new SequenceObject(this);
    },
    "(System.Collections.ICollection col)": function (source: unknown) {
      return new SequenceObject(this, elementsOf(source, "col"));
    },
  },
  properties: {
    "int Count {get;}": (self) => self.items.length,
    "bool IsSynchronized {get;}": () => false,
    "System.Object SyncRoot {get;}": (self) => self,
  },
  methods: {
    "void Enqueue(System.Object obj)": (self, value: unknown) => {
      self.items.push(value);
      changed(self);
    },
    "System.Object Dequeue()": (self) => {
      const value = first(self);
      self.items.shift();
      changed(self);
      return value;
    },
    "System.Object Peek()": first,
    "System.Object Clone()": (self) => new SequenceObject(self.type, [...self.items]),
    "void Clear()": (self) => clearItems(self),
    "bool Contains(System.Object obj)": (self, value: unknown) => indexOfItem(self.items, value) >= 0,
    "void CopyTo(array array, int index)": (self, target: unknown, at: number) => copyTo(self.items, target, at),
    "System.Object[] ToArray()": (self) => [...self.items],
    "System.Collections.IEnumerator GetEnumerator()": (self) =>
      enumerator("System.Collections.Queue+QueueEnumerator", () => self.elements),
  },
});
