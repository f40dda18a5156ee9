import { propertyBagType } from "../model/PropertyBag.ts";

export default propertyBagType("System.Security.AccessControl.CommonSecurityDescriptor", [
  "bool IsContainer {get;}",
  "bool IsDS {get;}",
]);
