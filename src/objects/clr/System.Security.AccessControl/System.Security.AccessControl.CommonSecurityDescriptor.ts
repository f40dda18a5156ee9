import { propertyBagType } from "../../values/PropertyBag.ts";

export default propertyBagType("System.Security.AccessControl.CommonSecurityDescriptor", [
  "bool IsContainer {get;}",
  "bool IsDS {get;}",
]);
