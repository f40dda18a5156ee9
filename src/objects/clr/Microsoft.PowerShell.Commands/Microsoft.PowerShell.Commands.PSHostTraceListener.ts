import { propertyBagType } from "../../values/PropertyBag.ts";

export default propertyBagType("Microsoft.PowerShell.Commands.PSHostTraceListener", [], {
  base: "System.Diagnostics.TraceListener",
});
