import { propertyBagType } from "../../values/PropertyBag.ts";

export default propertyBagType(
  "System.Management.Automation.PSEventArgs",
  [
    "string ComputerName {get;}",
    "guid RunspaceId {get;}",
    "int EventIdentifier {get;}",
    "System.Object Sender {get;}",
    "System.EventArgs SourceEventArgs {get;}",
    "System.Object[] SourceArgs {get;}",
    "string SourceIdentifier {get;}",
    "datetime TimeGenerated {get;}",
    "psobject MessageData {get;}",
  ],
  { base: "System.EventArgs" },
);
