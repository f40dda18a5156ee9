import { defineClr } from "../../types/defineClr.ts";
import type { PropertyBag } from "../../values/PropertyBag.ts";

export default defineClr<PropertyBag>({
  kind: "class",
  base: "System.Object",
  holds: [
    "string Name {get;}",
    "System.Object Value {get;set;}",
    "System.Management.CimType Type {get;}",
    "bool IsLocal {get;}",
    "bool IsArray {get;}",
    "string Origin {get;}",
    "System.Management.QualifierDataCollection Qualifiers {get;}",
  ],
});
