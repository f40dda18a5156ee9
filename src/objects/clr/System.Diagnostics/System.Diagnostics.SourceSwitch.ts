import { defineClr } from "../../types/defineClr.ts";
import type { PropertyBag } from "../../values/PropertyBag.ts";

export default defineClr<PropertyBag>({
  kind: "class",
  base: "System.Object",
  holds: [
    "System.Diagnostics.SourceLevels Level {get;set;}",
    "string DisplayName {get;}",
    "string Description {get;}",
    "System.Collections.Specialized.StringDictionary Attributes {get;}",
  ],
});
