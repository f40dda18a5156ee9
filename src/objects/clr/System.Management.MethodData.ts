import { propertyBagType } from "../model/PropertyBag.ts";

export default propertyBagType("System.Management.MethodData", ["string Name {get;}", "string Origin {get;}"]);
