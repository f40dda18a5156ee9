import { propertyBagType } from "../model/PropertyBag.ts";

export default propertyBagType("System.Management.ManagementScope", []);
