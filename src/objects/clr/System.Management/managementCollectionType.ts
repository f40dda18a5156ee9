import { defineType, type TypeDefinition } from "../../types/TypeDefinition.ts";
import type { CimCollection } from "./CimCollection.ts";

/** The definition of a collection of WMI by its items' type: they are found by name. */
export function managementCollectionType(itemType: string): TypeDefinition<CimCollection> {
  const item = `System.Management.${itemType}`;
  return defineType<CimCollection>({
    name: `${item}Collection`,
    kind: "class",
    base: "System.Object",
    interfaces: ["System.Collections.ICollection"],
    properties: { "int Count {get;}": (self) => self.items.length },
    indexers: {
      [`${item} Item(string name) {get;}`]: { get: (self, name: string) => self.named(name) },
    },
  });
}
