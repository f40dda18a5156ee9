import { type PropertyBag, propertyBagType } from "../../values/PropertyBag.ts";

export default propertyBagType(
  "Microsoft.Management.Infrastructure.CimMethodDeclaration",
  ["string Name {get;}", "string ReturnType {get;}", "System.Object Parameters {get;}"],
  { toText: (self: PropertyBag) => String(self.values.get("Name")) },
);
