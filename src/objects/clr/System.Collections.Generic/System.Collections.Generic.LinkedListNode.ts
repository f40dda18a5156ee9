import { defineClr } from "../../types/defineClr.ts";
import { LinkedListNode } from "./LinkedListObject.ts";

export default defineClr<LinkedListNode>({
  typeParameters: ["T"],
  constructors: {
    "(T)": function (value: unknown) {
      return new LinkedListNode(this.typeArguments[0], value);
    },
  },
  properties: {
    List: (self) => self.list,
    Next: (self) => self.next,
    Previous: (self) => self.previous,
    Value: {
      get: (self) => self.value,
      set: (self, value: unknown) => {
        self.value = value;
      },
    },
  },
});
