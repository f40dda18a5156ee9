import { propertyBagType } from "../../values/PropertyBag.ts";

export default propertyBagType("Microsoft.PowerShell.Commands.PSRunspaceDebug", [
  "bool Enabled {get;}",
  "bool BreakAll {get;}",
  "string RunspaceName {get;}",
  "int RunspaceId {get;}",
]);
