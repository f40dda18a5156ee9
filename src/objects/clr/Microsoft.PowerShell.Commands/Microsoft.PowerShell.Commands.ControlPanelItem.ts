import { type PropertyBag, propertyBagType } from "../../values/PropertyBag.ts";

export default propertyBagType(
  "Microsoft.PowerShell.Commands.ControlPanelItem",
  ["string Name {get;}", "string CanonicalName {get;}", "string[] Category {get;}", "string Description {get;}"],
  { toText: (self: PropertyBag) => String(self.values.get("Name")) },
);
