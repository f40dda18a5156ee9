import type { PropertyBag } from "../model/PropertyBag.ts";
import { decorationProperty, formatting } from "../model/PSStyleObject.ts";
import { defineType } from "../model/TypeDefinition.ts";

export default defineType<PropertyBag>({
  name: "System.Management.Automation.PSStyle+FormattingData",
  properties: Object.fromEntries(Object.keys(formatting).map(decorationProperty)),
});
