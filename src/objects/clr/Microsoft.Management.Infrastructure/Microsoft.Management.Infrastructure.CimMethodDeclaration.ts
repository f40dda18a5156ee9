import { defineClr } from "../../types/defineClr.ts";
import type { PropertyBag } from "../../values/PropertyBag.ts";

export default defineClr<PropertyBag>({
  holds: ["string Name {get;}", "string ReturnType {get;}", "System.Object Parameters {get;}"],
  toText: (self: PropertyBag) => String(self.values.get("Name")),
});
