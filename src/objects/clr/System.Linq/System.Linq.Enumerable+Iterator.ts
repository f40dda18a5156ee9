import { newArray } from "../../ops/indexing/arrayItems.ts";
import { defineClr } from "../../types/defineClr.ts";
import { closedType } from "../../types/typeRegistry.ts";
import type { LazySequence } from "../../values/collections/LazySequence.ts";
import { ListObject } from "../../values/collections/ListObject.ts";

/** What the classes of LINQ's results have in common; those that the compiler makes of methods have none of it. */
export default defineClr<LazySequence>({
  kind: "class",
  base: "System.Object",
  typeParameters: ["TSource"],
  interfaces: ["System.Collections.Generic.IEnumerable[TSource]"],
  methods: {
    "TSource[] ToArray()": (self) => newArray(self.elementType, [...self.elements]),
    "System.Collections.Generic.List[TSource] ToList()": (self) =>
      new ListObject(closedType("System.Collections.Generic.List", self.elementType), [...self.elements]),
    "int GetCount(bool onlyIfCheap)": (self) => [...self.elements].length,
  },
});
