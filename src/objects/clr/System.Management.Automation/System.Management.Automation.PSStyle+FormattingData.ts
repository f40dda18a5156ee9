import { defineClr } from "../../types/defineClr.ts";
import type { PropertyBag } from "../../values/PropertyBag.ts";
import { decorationProperty, formatting } from "../../values/shell/PSStyleObject.ts";

export default defineClr<PropertyBag>({
  properties: Object.fromEntries(Object.keys(formatting).map(decorationProperty)),
});
