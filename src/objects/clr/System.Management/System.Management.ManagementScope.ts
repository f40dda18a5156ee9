import { propertyBagType } from "../../values/PropertyBag.ts";

export default propertyBagType("System.Management.ManagementScope", []);
