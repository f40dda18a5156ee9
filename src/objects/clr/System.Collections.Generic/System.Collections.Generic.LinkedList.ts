import { checkNotNegative, checkNotNull, invalidOperation } from "../../errors/argumentChecks.ts";
import { defineClr } from "../../types/defineClr.ts";
import { copyTo, elementsOf, genericEnumerator } from "../members/listMembers.ts";
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

export default defineClr<LinkedListObject>({
  typeParameters: ["T"],
  constructors: {
    "()": function () {
      return new LinkedListObject(this);
    },
    "(System.Collections.Generic.IEnumerable[T])": function (source: unknown) {
      const made = new LinkedListObject(this);
      for (const item of elementsOf(source)) added(made, made.last, item);
      return made;
    },
  },
  properties: {
    "bool IsReadOnly {get;}": () => false,
    Count: (self) => self.count,
    First: (self: LinkedListObject) => self.first,
    Last: (self: LinkedListObject) => self.last,
  },
  methods: {
    // ICollection[T] alone has it.
    "void Add(T value)": (self: LinkedListObject, value: unknown) => {
      added(self, self.last, value);
    },
    "AddFirst(T)": (self: LinkedListObject, value: unknown) => added(self, null, value),
    "AddLast(T)": (self: LinkedListObject, value: unknown) => added(self, self.last, value),
    [`AddAfter(${node},T)`]: (self: LinkedListObject, at: Node, value: unknown) => added(self, own(self, at), value),
    [`AddBefore(${node},T)`]: (self: LinkedListObject, at: Node, value: unknown) =>
      added(self, own(self, at).previous, value),
    [`AddFirst(${node})`]: (self: LinkedListObject, one: Node) => {
      insert(self, null, one);
    },
    [`AddLast(${node})`]: (self: LinkedListObject, one: Node) => {
      insert(self, self.last, one);
    },
    [`AddAfter(${node},${node})`]: (self: LinkedListObject, at: Node, one: Node) => {
      insert(self, own(self, at), one);
    },
    [`AddBefore(${node},${node})`]: (self: LinkedListObject, at: Node, one: Node) => {
      insert(self, own(self, at).previous, one);
    },
    Clear: clear,
    Contains: (self, value: unknown) => find(self, value) !== null,
    CopyTo: (self, target: unknown, at: number) => {
      checkNotNegative(at, "index");
      copyTo([...self.elements], target, at);
    },
    Find: find,
    FindLast: findLast,
    "Remove(T)": (self, value: unknown) => {
      const found = find(self, value);
      if (found) self.remove(found);
      return found !== null;
    },
    [`Remove(${node})`]: (self: LinkedListObject, one: Node) => self.remove(own(self, one)),
    RemoveFirst: (self) => removeEnd(self, self.first),
    RemoveLast: (self) => removeEnd(self, self.last),
    GetEnumerator: (self) => genericEnumerator(self, "System.Collections.Generic.LinkedList`1+Enumerator"),
  },
});
