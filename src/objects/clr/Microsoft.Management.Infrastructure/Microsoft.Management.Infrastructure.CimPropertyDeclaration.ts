import { defineClr } from "../../types/defineClr.ts";
import type { PropertyBag } from "../../values/PropertyBag.ts";

export default defineClr<PropertyBag>({
  holds: ["string Name {get;}", "System.Object Value {get;}", "string CimType {get;}", "string Flags {get;}"],
  toText: (self: PropertyBag) => String(self.values.get("Name")),
});
