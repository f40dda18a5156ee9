import { defineClr } from "../../types/defineClr.ts";
import type { ListObject } from "../../values/collections/ListObject.ts";
import { collectionIndexer, collectionMethods, overList } from "../members/collectionMembers.ts";

export default defineClr<ListObject>({
  typeParameters: ["T"],
  constructors: {
    "(System.Collections.Generic.IList[T])": function (source: unknown) {
      return overList(this, source);
    },
  },
  properties: { Count: (self) => self.items.length, "bool IsReadOnly {get;}": () => true },
  indexers: { Item: { get: collectionIndexer.get } },
  methods: {
    Contains: collectionMethods.Contains,
    CopyTo: collectionMethods.CopyTo,
    GetEnumerator: collectionMethods.GetEnumerator,
    IndexOf: collectionMethods.IndexOf,
  },
});
