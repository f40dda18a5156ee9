import { type PropertyBag, propertyBagType } from "../../values/PropertyBag.ts";

export default propertyBagType(
  "Microsoft.Management.Infrastructure.CimPropertyDeclaration",
  ["string Name {get;}", "System.Object Value {get;}", "string CimType {get;}", "string Flags {get;}"],
  { toText: (self: PropertyBag) => String(self.values.get("Name")) },
);
