import type { PropertyBag } from "../model/PropertyBag.ts";
import { decorationProperty } from "../model/PSStyleObject.ts";
import { defineType } from "../model/TypeDefinition.ts";

const style = "System.Management.Automation.PSStyle+FileInfoFormatting";

export default defineType<PropertyBag>({
  name: style,
  properties: {
    ...Object.fromEntries(["Directory", "SymbolicLink", "Executable"].map(decorationProperty)),
    [`${style}+FileExtensionDictionary Extension {get;}`]: (self: PropertyBag) => self.values.get("Extension"),
  },
});
