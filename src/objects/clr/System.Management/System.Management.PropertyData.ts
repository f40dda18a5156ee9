import { propertyBagType } from "../../values/PropertyBag.ts";

export default propertyBagType("System.Management.PropertyData", [
  "string Name {get;}",
  "System.Object Value {get;set;}",
  "System.Management.CimType Type {get;}",
  "bool IsLocal {get;}",
  "bool IsArray {get;}",
  "string Origin {get;}",
  "System.Management.QualifierDataCollection Qualifiers {get;}",
]);
