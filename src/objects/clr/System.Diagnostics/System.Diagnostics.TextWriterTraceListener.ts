import { defineClr } from "../../types/defineClr.ts";
import type { PropertyBag } from "../../values/PropertyBag.ts";

export default defineClr<PropertyBag>({
  kind: "class",
  holds: ["System.IO.TextWriter Writer {get;set;}"],
  base: "System.Diagnostics.TraceListener",
});
