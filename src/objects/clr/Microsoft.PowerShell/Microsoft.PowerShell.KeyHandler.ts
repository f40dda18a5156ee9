import { propertyBagType } from "../../values/PropertyBag.ts";

/** What a key of the line editor does. Enumerations of PSReadLine are texts here. */
export default propertyBagType("Microsoft.PowerShell.KeyHandler", [
  "string Key {get;}",
  "string Function {get;}",
  "string Description {get;}",
  "string Group {get;}",
]);
