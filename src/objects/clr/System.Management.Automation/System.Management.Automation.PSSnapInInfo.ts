import { toText } from "../../ops/toText.ts";
import { propertyBagType } from "../../values/PropertyBag.ts";

export default propertyBagType(
  "System.Management.Automation.PSSnapInInfo",
  [
    "string Name {get;}",
    "bool IsDefault {get;}",
    "string ApplicationBase {get;}",
    "string AssemblyName {get;}",
    "string ModuleName {get;}",
    "version PSVersion {get;}",
    "version Version {get;}",
    "System.Collections.ObjectModel.Collection[string] Types {get;}",
    "System.Collections.ObjectModel.Collection[string] Formats {get;}",
    "string Description {get;}",
    "string Vendor {get;}",
    "bool LogPipelineExecutionDetails {get;set;}",
  ],
  { toText: (self) => toText(self.values.get("Name") ?? null) },
);
