import { propertyBagType } from "../../values/PropertyBag.ts";

export default propertyBagType("System.Management.EventQuery", [
  "string QueryString {get;set;}",
  "string QueryLanguage {get;set;}",
]);
