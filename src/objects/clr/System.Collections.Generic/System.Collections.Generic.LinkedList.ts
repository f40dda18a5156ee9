import { checkNotNull, invalidOperation } from "../../errors/argumentChecks.ts";
import { defineType } from "../../types/TypeDefinition.ts";
import { copyTo, elementsOf, enumerator } from "../members/listMembers.ts";
import { sameValue } from "../members/sameValue.ts";
import { LinkedListNode, LinkedListObject } from "./LinkedListObject.ts";

type Node = LinkedListNode;

function insert(self: LinkedListObject, before: Node | null, node: Node): Node {
  checkNotNull(node, "node");
  if (node.list) throw invalidOperation("The LinkedList node already belongs to a LinkedList.");
  self.insertAfter(before, node);
  return node;
}

function added(self: LinkedListObject, before: Node | null, value: unknown): Node {
  return insert(self, before, new LinkedListNode(self.type.typeArguments[0], value));
}

/** The node, once it is known to be of this list. */
function own(self: LinkedListObject, node: Node | null): Node {
  checkNotNull(node, "node");
  if (node?.list !== self) throw invalidOperation("The LinkedList node does not belong to current LinkedList.");
  return node;
}

function removeEnd(self: LinkedListObject, node: Node | null): void {
  if (node === null) throw invalidOperation("The LinkedList is empty.");
  self.remove(node);
}

function find(self: LinkedListObject, value: unknown): Node | null {
  for (const node of self.nodes()) if (sameValue(node.value, value)) return node;
  return null;
}

function findLast(self: LinkedListObject, value: unknown): Node | null {
  for (let node = self.last; node !== null; node = node.previous) if (sameValue(node.value, value)) return node;
  return null;
}

function clear(self: LinkedListObject): void {
  while (self.first !== null) self.remove(self.first);
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
      for (const item of elementsOf(source)) added(made, made.last, item);
      return made;
    },
  },
  properties: {
    "int Count {get;}": (self) => self.count,
    [`${node} First {get;}`]: (self: LinkedListObject) => self.first,
    [`${node} Last {get;}`]: (self: LinkedListObject) => self.last,
  },
  methods: {
    [`${node} AddFirst(T value)`]: (self: LinkedListObject, value: unknown) => added(self, null, value),
    [`${node} AddLast(T value)`]: (self: LinkedListObject, value: unknown) => added(self, self.last, value),
    [`${node} AddAfter(${node} node, T value)`]: (self: LinkedListObject, at: Node, value: unknown) =>
      added(self, own(self, at), value),
    [`${node} AddBefore(${node} node, T value)`]: (self: LinkedListObject, at: Node, value: unknown) =>
      added(self, own(self, at).previous, value),
    [`void AddFirst(${node} node)`]: (self: LinkedListObject, one: Node) => {
      insert(self, null, one);
    },
    [`void AddLast(${node} node)`]: (self: LinkedListObject, one: Node) => {
      insert(self, self.last, one);
    },
    [`void AddAfter(${node} node, ${node} newNode)`]: (self: LinkedListObject, at: Node, one: Node) => {
      insert(self, own(self, at), one);
    },
    [`void AddBefore(${node} node, ${node} newNode)`]: (self: LinkedListObject, at: Node, one: Node) => {
      insert(self, own(self, at).previous, one);
    },
    "void Clear()": clear,
    "bool Contains(T value)": (self, value: unknown) => find(self, value) !== null,
    "void CopyTo(T[] array, int index)": (self, target: unknown, at: number) => copyTo([...self.elements], target, at),
    [`${node} Find(T value)`]: find,
    [`${node} FindLast(T value)`]: findLast,
    "bool Remove(T value)": (self, value: unknown) => {
      const found = find(self, value);
      if (found) self.remove(found);
      return found !== null;
    },
    [`void Remove(${node} node)`]: (self: LinkedListObject, one: Node) => self.remove(own(self, one)),
    "void RemoveFirst()": (self) => removeEnd(self, self.first),
    "void RemoveLast()": (self) => removeEnd(self, self.last),
    "System.Collections.Generic.LinkedList`1+Enumerator[T] GetEnumerator()": (self) =>
      enumerator("System.Collections.Generic.LinkedList`1+Enumerator", () => self.elements),
  },
});
