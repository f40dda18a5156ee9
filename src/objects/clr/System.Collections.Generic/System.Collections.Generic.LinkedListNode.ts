import { defineType } from "../../types/TypeDefinition.ts";
import { LinkedListNode } from "./LinkedListObject.ts";

export default defineType<LinkedListNode>({
  name: "System.Collections.Generic.LinkedListNode",
  typeParameters: ["T"],
  constructors: {
    "(T value)": function (value: unknown) {
      return new LinkedListNode(this.typeArguments[0], value);
    },
  },
  properties: {
    "System.Collections.Generic.LinkedList[T] List {get;}": (self) => self.list,
    "System.Collections.Generic.LinkedListNode`1[T] Next {get;}": (self) => self.next,
    "System.Collections.Generic.LinkedListNode`1[T] Previous {get;}": (self) => self.previous,
    "T Value {get;set;}": {
      get: (self) => self.value,
      set: (self, value: unknown) => {
        self.value = value;
      },
    },
  },
});
