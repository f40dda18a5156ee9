import { propertyBagType } from "../model/PropertyBag.ts";

export default propertyBagType("Microsoft.PowerShell.Commands.AlternateStreamData", [
  "string FileName {get;set;}",
  "string Stream {get;set;}",
  "long Length {get;set;}",
]);
