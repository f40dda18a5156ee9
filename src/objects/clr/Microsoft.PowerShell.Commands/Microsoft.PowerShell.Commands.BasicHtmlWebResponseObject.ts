import { defineClr } from "../../types/defineClr.ts";
import type { PropertyBag } from "../../values/PropertyBag.ts";

export default defineClr<PropertyBag>({
  kind: "class",
  holds: ["Content", "Images", "InputFields", "Links", "RawContent"],
  base: "Microsoft.PowerShell.Commands.WebResponseObject",
});
