import { propertyBagType } from "../../values/PropertyBag.ts";

export default propertyBagType("System.Management.Automation.PSTraceSource", [
  "System.Collections.Specialized.StringDictionary Attributes {get;}",
  "string Description {get;set;}",
  "System.Diagnostics.TraceListenerCollection Listeners {get;}",
  "string Name {get;}",
  "System.Management.Automation.PSTraceSourceOptions Options {get;set;}",
  "System.Diagnostics.SourceSwitch Switch {get;set;}",
]);
