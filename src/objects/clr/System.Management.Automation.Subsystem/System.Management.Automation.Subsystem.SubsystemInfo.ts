import { propertyBagType } from "../../values/PropertyBag.ts";

export default propertyBagType("System.Management.Automation.Subsystem.SubsystemInfo", [
  "System.Management.Automation.Subsystem.SubsystemKind Kind {get;}",
  "type SubsystemType {get;}",
  "bool AllowUnregistration {get;}",
  "bool AllowMultipleRegistration {get;}",
  "System.Collections.ObjectModel.ReadOnlyCollection[string] RequiredCmdlets {get;}",
  "System.Collections.ObjectModel.ReadOnlyCollection[string] RequiredFunctions {get;}",
  "bool IsRegistered {get;}",
  "System.Object[] Implementations {get;}",
]);
