import { defineClr } from "../../types/defineClr.ts";
import type { PropertyBag } from "../../values/PropertyBag.ts";

export default defineClr<PropertyBag>({
  kind: "class",
  base: "System.Object",
  holds: [
    "System.Collections.Specialized.StringDictionary Attributes {get;}",
    "string Name {get;set;}",
    "bool IsThreadSafe {get;}",
    "int IndentLevel {get;set;}",
    "int IndentSize {get;set;}",
    "System.Diagnostics.TraceFilter Filter {get;set;}",
    "System.Diagnostics.TraceOptions TraceOutputOptions {get;set;}",
  ],
});
