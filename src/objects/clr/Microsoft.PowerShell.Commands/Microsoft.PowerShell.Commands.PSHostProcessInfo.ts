import { propertyBagType } from "../../values/PropertyBag.ts";

export default propertyBagType("Microsoft.PowerShell.Commands.PSHostProcessInfo", [
  "string ProcessName {get;}",
  "int ProcessId {get;}",
  "string AppDomainName {get;}",
  "string MainWindowTitle {get;}",
]);
