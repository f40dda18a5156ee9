import { propertyBagType } from "../model/PropertyBag.ts";

export default propertyBagType("System.Management.Automation.PSStyle+FileInfoFormatting", [
  "string Directory {get;set;}",
  "string SymbolicLink {get;set;}",
  "string Executable {get;set;}",
  "System.Collections.Generic.Dictionary[string,string] Extension {get;}",
]);
