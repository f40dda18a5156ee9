import { defineType } from "../../types/TypeDefinition.ts";
import { ListObject } from "../../values/collections/ListObject.ts";
import { collectionIndexer, collectionMethods, overList } from "../members/collectionMembers.ts";

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
