import { defineClr } from "../../types/defineClr.ts";
import type { PropertyBag } from "../../values/PropertyBag.ts";
import { decorationProperty } from "../../values/shell/PSStyleObject.ts";

export default defineClr<PropertyBag>({
  properties: {
    ...Object.fromEntries(["Directory", "SymbolicLink", "Executable"].map(decorationProperty)),
    Extension: (self: PropertyBag) => self.values.get("Extension"),
  },
});
