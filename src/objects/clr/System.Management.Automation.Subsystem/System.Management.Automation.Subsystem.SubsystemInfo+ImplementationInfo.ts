import { propertyBagType } from "../../values/PropertyBag.ts";

export default propertyBagType("System.Management.Automation.Subsystem.SubsystemInfo+ImplementationInfo", [
  "guid Id {get;}",
  "System.Management.Automation.Subsystem.SubsystemKind Kind {get;}",
  "string Name {get;}",
  "string Description {get;}",
  "type ImplementationType {get;}",
]);
