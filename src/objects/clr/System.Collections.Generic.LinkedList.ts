import { LinkedListNode, LinkedListObject } from "../model/LinkedListObject.ts";
import { defineType } from "../model/TypeDefinition.ts";
import { checkNotNull, invalidOperation } from "./argumentChecks.ts";
import { changed, clearItems, copyTo, elementsOf, enumerator } from "./listMembers.ts";
import { sameValue } from "./sameValue.ts";

function insert(self: LinkedListObject, index: number, node: LinkedListNode): LinkedListNode {
  if (node.list) throw invalidOperation("The LinkedList node already belongs to a LinkedList.");
  node.list = self;
  self.nodes.splice(index, 0, node);
  changed(self);
  return node;
}

function added(self: LinkedListObject, index: number, value: unknown): LinkedListNode {
  return insert(self, index, new LinkedListNode(null, self.type.typeArguments[0], value));
}

function position(self: LinkedListObject, node: LinkedListNode | null): number {
  checkNotNull(node, "node");
  const index = self.nodes.indexOf(node as LinkedListNode);
  if (index < 0) throw invalidOperation("The LinkedList node does not belong to current LinkedList.");
  return index;
}

function removeAt(self: LinkedListObject, index: number): void {
  const [node] = self.nodes.splice(index, 1);
  if (!node) throw invalidOperation("The LinkedList is empty.");
  node.list = null;
  changed(self);
}

function find(self: LinkedListObject, value: unknown): LinkedListNode | null {
  return self.nodes.find((node) => sameValue(node.value, value)) ?? null;
}

const node = "System.Collections.Generic.LinkedListNode[T]";

export default defineType<LinkedListObject>({
  name: "System.Collections.Generic.LinkedList",
  typeParameters: ["T"],
  constructors: {
    "()": function () {
      return new LinkedListObject(this);
    },
    "(System.Collections.Generic.IEnumerable[T] collection)": function (source: unknown) {
      const made = new LinkedListObject(this);
      for (const item of elementsOf(source)) added(made, made.items.length, item);
      return made;
    },
  },
  properties: {
    "int Count {get;}": (self) => self.items.length,
    [`${node} First {get;}`]: (self: LinkedListObject) => self.nodes[0] ?? null,
    [`${node} Last {get;}`]: (self: LinkedListObject) => self.nodes.at(-1) ?? null,
  },
  methods: {
    [`${node} AddFirst(T value)`]: (self: LinkedListObject, value: unknown) => added(self, 0, value),
    [`${node} AddLast(T value)`]: (self: LinkedListObject, value: unknown) => added(self, self.items.length, value),
    [`${node} AddAfter(${node} node, T value)`]: (self: LinkedListObject, at: LinkedListNode, value: unknown) =>
      added(self, position(self, at) + 1, value),
    [`${node} AddBefore(${node} node, T value)`]: (self: LinkedListObject, at: LinkedListNode, value: unknown) =>
      added(self, position(self, at), value),
    [`void AddFirst(${node} node)`]: (self: LinkedListObject, one: LinkedListNode) => {
      insert(self, 0, one);
    },
    [`void AddLast(${node} node)`]: (self: LinkedListObject, one: LinkedListNode) => {
      insert(self, self.items.length, one);
    },
    [`void AddAfter(${node} node, ${node} newNode)`]: (
      self: LinkedListObject,
      at: LinkedListNode,
      one: LinkedListNode,
    ) => {
      insert(self, position(self, at) + 1, one);
    },
    [`void AddBefore(${node} node, ${node} newNode)`]: (
      self: LinkedListObject,
      at: LinkedListNode,
      one: LinkedListNode,
    ) => {
      insert(self, position(self, at), one);
    },
    "void Clear()": (self) => clearItems(self),
    "bool Contains(T value)": (self, value: unknown) => find(self, value) !== null,
    "void CopyTo(T[] array, int index)": (self, target: unknown, at: number) => copyTo([...self.elements], target, at),
    [`${node} Find(T value)`]: find,
    [`${node} FindLast(T value)`]: (self: LinkedListObject, value: unknown) =>
      self.nodes.findLast((one) => sameValue(one.value, value)) ?? null,
    "bool Remove(T value)": (self, value: unknown) => {
      const found = find(self, value);
      if (found) removeAt(self, position(self, found));
      return found !== null;
    },
    [`void Remove(${node} node)`]: (self: LinkedListObject, one: LinkedListNode) => removeAt(self, position(self, one)),
    "void RemoveFirst()": (self) => removeAt(self, 0),
    "void RemoveLast()": (self) => removeAt(self, Math.max(self.items.length - 1, 0)),
    "System.Collections.Generic.LinkedList`1+Enumerator[T] GetEnumerator()": (self) =>
      enumerator("System.Collections.Generic.LinkedList`1+Enumerator", () => self.elements),
  },
});
