import { defineType, type TypeDefinition } from "../../types/TypeDefinition.ts";
import type { CimCollection } from "./CimCollection.ts";

/** The definition of a collection of CIM by its own name and that of its items' type. */
export function cimCollectionType(name: string, itemType: string): TypeDefinition<CimCollection> {
  return defineType<CimCollection>({
    name: `Microsoft.Management.Infrastructure.Internal.Data.${name}`,
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
