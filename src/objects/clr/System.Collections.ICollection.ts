import { Dictionary } from "../model/Dictionary.ts";
import { defineType } from "../model/TypeDefinition.ts";
import { enumerate } from "../ops/enumerate.ts";
import { tooShort } from "./dictionaryMembers.ts";
import { copyTo, elementsOf } from "./listMembers.ts";

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
