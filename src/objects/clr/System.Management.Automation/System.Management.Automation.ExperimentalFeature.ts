import { propertyBagType } from "../../values/PropertyBag.ts";

export default propertyBagType("System.Management.Automation.ExperimentalFeature", [
  "string Name {get;}",
  "string Description {get;}",
  "string Source {get;}",
  "bool Enabled {get;}",
]);
