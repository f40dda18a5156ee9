import { defineClr } from "../../types/defineClr.ts";
import { ListObject } from "../../values/collections/ListObject.ts";
import { collectionIndexer, collectionMethods, overList } from "../members/collectionMembers.ts";

export default defineClr<ListObject>({
  typeParameters: ["T"],
  constructors: {
    "()": function () {
      return new ListObject(this);
    },
    "(System.Collections.Generic.IList[T])": function (source: unknown) {
      return overList(this, source);
    },
  },
  properties: {
    Count: (self) => self.items.length,
    "bool IsReadOnly {get;}": () => false,
    "bool IsFixedSize {get;}": () => false,
  },
  indexers: { Item: collectionIndexer },
  methods: collectionMethods,
});
