import { propertyBagType } from "../../values/PropertyBag.ts";

export default propertyBagType("System.Diagnostics.TraceListener", [
  "System.Collections.Specialized.StringDictionary Attributes {get;}",
  "string Name {get;set;}",
  "bool IsThreadSafe {get;}",
  "int IndentLevel {get;set;}",
  "int IndentSize {get;set;}",
  "System.Diagnostics.TraceFilter Filter {get;set;}",
  "System.Diagnostics.TraceOptions TraceOutputOptions {get;set;}",
]);
