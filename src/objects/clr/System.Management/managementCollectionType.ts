import { type ClrMembers, defineClr } from "../../types/defineClr.ts";
import type { CimCollection } from "./CimCollection.ts";

/** The definition of a collection of WMI by its items' type: they are found by name. */
export function managementCollectionType(itemType: string): ClrMembers<CimCollection> {
  const item = `System.Management.${itemType}`;
  return defineClr<CimCollection>({
    kind: "class",
    base: "System.Object",
    interfaces: ["System.Collections.ICollection"],
    properties: { Count: (self) => self.items.length },
    indexers: {
      [`${item} Item(string name) {get;}`]: { get: (self, name: string) => self.named(name) },
    },
  });
}
