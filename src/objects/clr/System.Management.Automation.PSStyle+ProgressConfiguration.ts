import { propertyBagType } from "../model/PropertyBag.ts";

export default propertyBagType("System.Management.Automation.PSStyle+ProgressConfiguration", [
  "string Style {get;set;}",
  "int MaxWidth {get;set;}",
  "System.Management.Automation.ProgressView View {get;set;}",
  "bool UseOSCIndicator {get;set;}",
]);
