import { defineClr } from "../../types/defineClr.ts";
import type { PropertyBag } from "../../values/PropertyBag.ts";

export default defineClr<PropertyBag>({
  kind: "class",
  holds: ["bool AssertUiEnabled {get;set;}", "string LogFileName {get;set;}"],
  base: "System.Diagnostics.TraceListener",
});
