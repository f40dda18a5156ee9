import { defineClr } from "../../types/defineClr.ts";
import type { PropertyBag } from "../../values/PropertyBag.ts";

export default defineClr<PropertyBag>({
  kind: "class",
  holds: [
    "string Content {get;}",
    "System.Object Images {get;}",
    "System.Object InputFields {get;}",
    "System.Object Links {get;}",
    "RawContent",
  ],
  base: "Microsoft.PowerShell.Commands.WebResponseObject",
});
