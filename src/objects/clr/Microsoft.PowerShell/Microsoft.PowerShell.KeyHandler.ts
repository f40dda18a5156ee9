import { defineClr } from "../../types/defineClr.ts";
import type { PropertyBag } from "../../values/PropertyBag.ts";

/** What a key of the line editor does. Enumerations of PSReadLine are texts here. */
export default defineClr<PropertyBag>({
  kind: "class",
  base: "System.Object",
  holds: ["string Key {get;}", "string Function {get;}", "string Description {get;}", "string Group {get;}"],
});
