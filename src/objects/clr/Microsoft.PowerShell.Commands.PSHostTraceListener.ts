import { propertyBagType } from "../model/PropertyBag.ts";

export default propertyBagType("Microsoft.PowerShell.Commands.PSHostTraceListener", [], {
  base: "System.Diagnostics.TraceListener",
});
