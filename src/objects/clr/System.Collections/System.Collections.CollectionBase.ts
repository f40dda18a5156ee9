import { defineClr } from "../../types/defineClr.ts";
import { ListObject } from "../../values/collections/ListObject.ts";

/** A list that classes derive from; what they add to it is their own. */
export default defineClr<ListObject>({
  protectedConstructors: {
    "()": function () {
      return new ListObject(this);
    },
  },
  properties: { Count: (self) => self.items.length },
  methods: {
    Clear: (self) => {
      self.items.length = 0;
    },
    RemoveAt: (self, index: number) => {
      self.items.splice(index, 1);
    },
  },
});
