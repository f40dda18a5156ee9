import { defineType } from "../../types/TypeDefinition.ts";
import type { PropertyBag } from "../../values/PropertyBag.ts";
import { decorationProperty, formatting } from "../../values/shell/PSStyleObject.ts";

export default defineType<PropertyBag>({
  name: "System.Management.Automation.PSStyle+FormattingData",
  properties: Object.fromEntries(Object.keys(formatting).map(decorationProperty)),
});
