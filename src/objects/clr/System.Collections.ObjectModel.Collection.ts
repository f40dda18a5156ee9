import { ListObject } from "../model/ListObject.ts";
import { defineType } from "../model/TypeDefinition.ts";
import { collectionIndexer, collectionMethods, overList } from "./collectionMembers.ts";

export default defineType<ListObject>({
  name: "System.Collections.ObjectModel.Collection",
  typeParameters: ["T"],
  constructors: {
    "()": function () {
      return new ListObject(this);
    },
    "(System.Collections.Generic.IList[T] list)": function (source: unknown) {
      return overList(this, source);
    },
  },
  properties: { "int Count {get;}": (self) => self.items.length },
  indexers: { "T Item(int index) {get;set;}": collectionIndexer },
  methods: collectionMethods,
});
