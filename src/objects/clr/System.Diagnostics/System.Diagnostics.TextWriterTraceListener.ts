import { propertyBagType } from "../../values/PropertyBag.ts";

export default propertyBagType(
  "System.Diagnostics.TextWriterTraceListener",
  ["System.IO.TextWriter Writer {get;set;}"],
  { base: "System.Diagnostics.TraceListener" },
);
