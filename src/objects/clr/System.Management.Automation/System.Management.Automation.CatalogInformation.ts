import { defineClr } from "../../types/defineClr.ts";
import type { PropertyBag } from "../../values/PropertyBag.ts";

const items = "System.Collections.Generic.Dictionary[string,string]";

export default defineClr<PropertyBag>({
  kind: "class",
  base: "System.Object",
  holds: [
    "System.Management.Automation.CatalogValidationStatus Status {get;}",
    "string HashAlgorithm {get;}",
    `${items} CatalogItems {get;}`,
    `${items} PathItems {get;}`,
    "System.Management.Automation.Signature Signature {get;}",
  ],
});
