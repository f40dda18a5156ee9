import { propertyBagType } from "../../values/PropertyBag.ts";

export default propertyBagType(
  "System.Diagnostics.DefaultTraceListener",
  ["bool AssertUiEnabled {get;set;}", "string LogFileName {get;set;}"],
  { base: "System.Diagnostics.TraceListener" },
);
