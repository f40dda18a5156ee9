import { defineType } from "../../types/TypeDefinition.ts";
import type { PropertyBag } from "../../values/PropertyBag.ts";
import { decorationProperty } from "../../values/shell/PSStyleObject.ts";

const style = "System.Management.Automation.PSStyle+FileInfoFormatting";

export default defineType<PropertyBag>({
  name: style,
  properties: {
    ...Object.fromEntries(["Directory", "SymbolicLink", "Executable"].map(decorationProperty)),
    [`${style}+FileExtensionDictionary Extension {get;}`]: (self: PropertyBag) => self.values.get("Extension"),
  },
});
