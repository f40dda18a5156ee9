import { propertyBagType } from "../../values/PropertyBag.ts";

export default propertyBagType("System.Management.Automation.Internal.AlternateStreamData", [
  "string FileName {get;set;}",
  "string Stream {get;set;}",
  "long Length {get;set;}",
]);
