import { propertyBagType } from "../../values/PropertyBag.ts";

export default propertyBagType(
  "Microsoft.PowerShell.Commands.EnhancedKeyUsageRepresentation",
  ["string FriendlyName {get;}", "string ObjectId {get;}"],
  {
    toText: ({ values }) => {
      const [name, id] = [values.get("FriendlyName"), values.get("ObjectId")];
      return name ? `${name} (${id})` : String(id);
    },
  },
);
