import { propertyBagType } from "../../values/PropertyBag.ts";

export default propertyBagType("System.Management.ObjectQuery", [
  "string QueryString {get;set;}",
  "string QueryLanguage {get;set;}",
]);
