import { type ClrMembers, defineClr } from "../../types/defineClr.ts";
import type { CimCollection } from "./CimCollection.ts";

/** The definition of a collection of CIM by the name of its items' type. */
export function cimCollectionType(itemType: string): ClrMembers<CimCollection> {
  return defineClr<CimCollection>({
    kind: "class",
    base: "System.Object",
    interfaces: ["System.Collections.IEnumerable"],
    properties: { "int Count {get;}": (self) => self.items.length },
    indexers: {
      [`Microsoft.Management.Infrastructure.${itemType} Item(string itemName) {get;}`]: {
        get: (self, itemName: string) => self.named(itemName),
      },
    },
  });
}
