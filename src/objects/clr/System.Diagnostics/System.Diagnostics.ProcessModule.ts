import { type PropertyBag, propertyBagType } from "../../values/PropertyBag.ts";

function moduleText(self: PropertyBag): string {
  return `System.Diagnostics.ProcessModule (${self.values.get("ModuleName")})`;
}

export default propertyBagType(
  "System.Diagnostics.ProcessModule",
  [
    "string ModuleName {get;}",
    "string FileName {get;}",
    "int ModuleMemorySize {get;}",
    "System.Diagnostics.FileVersionInfo FileVersionInfo {get;}",
  ],
  { base: "System.ComponentModel.Component", toText: moduleText },
);
