import { defineClr } from "../../types/defineClr.ts";
import type { PropertyBag } from "../../values/PropertyBag.ts";

export default defineClr<PropertyBag>({
  kind: "class",
  holds: ["System.Management.ManagementBaseObject NewEvent {get;}", "System.Object Context {get;}"],
  base: "System.EventArgs",
});
