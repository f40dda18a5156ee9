import { propertyBagType } from "../../values/PropertyBag.ts";

export default propertyBagType("System.Management.QualifierData", [
  "string Name {get;}",
  "System.Object Value {get;set;}",
]);
