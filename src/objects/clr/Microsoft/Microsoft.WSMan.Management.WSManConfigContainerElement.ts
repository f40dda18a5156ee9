import { propertyBagType } from "../../values/PropertyBag.ts";

export default propertyBagType("Microsoft.WSMan.Management.WSManConfigContainerElement", [
  "string Name {get;set;}",
  "string TypeNameOfElement {get;set;}",
]);
