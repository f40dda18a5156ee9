import { enumerate } from "../../ops/enumerate.ts";
import { defineType } from "../../types/TypeDefinition.ts";
import { Dictionary } from "../../values/collections/Dictionary.ts";
import { tooShort } from "../members/dictionaryMembers.ts";
import { copyTo, elementsOf } from "../members/listMembers.ts";

export default defineType<unknown>({
  name: "System.Collections.ICollection",
  properties: {
    "int Count {get;}": (self) => (self instanceof Dictionary ? self.count : elementsOf(self).length),
    "System.Object SyncRoot {get;}": (self) => self,
    "bool IsSynchronized {get;}": () => false,
  },
  methods: {
    "void CopyTo(array array, int index)": (self, target: unknown, at: number) =>
      copyTo([...(enumerate(self) ?? [])], target, at, tooShort),
  },
});
