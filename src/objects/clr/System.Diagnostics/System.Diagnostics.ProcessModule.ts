import { defineClr } from "../../types/defineClr.ts";
import type { PropertyBag } from "../../values/PropertyBag.ts";

function moduleText(self: PropertyBag): string {
  return `System.Diagnostics.ProcessModule (${self.values.get("ModuleName")})`;
}

export default defineClr<PropertyBag>({
  holds: [
    "string ModuleName {get;}",
    "string FileName {get;}",
    "int ModuleMemorySize {get;}",
    "System.Diagnostics.FileVersionInfo FileVersionInfo {get;}",
  ],
  base: "System.ComponentModel.Component",
  toText: moduleText,
});
