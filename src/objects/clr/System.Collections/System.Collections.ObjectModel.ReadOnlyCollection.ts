import { defineType } from "../../types/TypeDefinition.ts";
import type { ListObject } from "../../values/collections/ListObject.ts";
import { collectionIndexer, collectionMethods, overList } from "../members/collectionMembers.ts";

export default defineType<ListObject>({
  name: "System.Collections.ObjectModel.ReadOnlyCollection",
  typeParameters: ["T"],
  constructors: {
    "(System.Collections.Generic.IList[T] list)": function (source: unknown) {
      return overList(this, source);
    },
  },
  properties: { "int Count {get;}": (self) => self.items.length, "bool IsReadOnly {get;}": () => true },
  indexers: { "T Item(int index) {get;}": { get: collectionIndexer.get } },
  methods: {
    "bool Contains(T value)": collectionMethods["bool Contains(T item)"],
    "void CopyTo(T[] array, int index)": collectionMethods["void CopyTo(T[] array, int index)"],
    "System.Collections.Generic.IEnumerator[T] GetEnumerator()":
      collectionMethods["System.Collections.Generic.IEnumerator[T] GetEnumerator()"],
    "int IndexOf(T value)": collectionMethods["int IndexOf(T item)"],
  },
});
