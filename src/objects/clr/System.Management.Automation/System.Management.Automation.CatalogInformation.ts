import { propertyBagType } from "../../values/PropertyBag.ts";

const items = "System.Collections.Generic.Dictionary[string,string]";

export default propertyBagType("System.Management.Automation.CatalogInformation", [
  "System.Management.Automation.CatalogValidationStatus Status {get;}",
  "string HashAlgorithm {get;}",
  `${items} CatalogItems {get;}`,
  `${items} PathItems {get;}`,
  "System.Management.Automation.Signature Signature {get;}",
]);
