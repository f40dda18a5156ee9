import { defineClr } from "../../types/defineClr.ts";
import type { PropertyBag } from "../../values/PropertyBag.ts";

export default defineClr<PropertyBag>({
  kind: "class",
  base: "System.Object",
  holds: ["string Name {get;set;}", "string TypeNameOfElement {get;set;}"],
});
