import { type PropertyBag, propertyBagType } from "../../values/PropertyBag.ts";

export default propertyBagType(
  "Microsoft.Management.Infrastructure.CimMethodParameterDeclaration",
  ["string Name {get;}", "string CimType {get;}"],
  { toText: (self: PropertyBag) => String(self.values.get("Name")) },
);
