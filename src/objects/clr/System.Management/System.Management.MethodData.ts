import { propertyBagType } from "../../values/PropertyBag.ts";

export default propertyBagType("System.Management.MethodData", ["string Name {get;}", "string Origin {get;}"]);
