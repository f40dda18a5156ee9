import { propertyBagType } from "../../values/PropertyBag.ts";

export default propertyBagType("System.Diagnostics.SourceSwitch", [
  "System.Diagnostics.SourceLevels Level {get;set;}",
  "string DisplayName {get;}",
  "string Description {get;}",
  "System.Collections.Specialized.StringDictionary Attributes {get;}",
]);
