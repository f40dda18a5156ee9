import { propertyBagType } from "../../values/PropertyBag.ts";

export default propertyBagType(
  "System.Management.EventArrivedEventArgs",
  ["System.Management.ManagementBaseObject NewEvent {get;}", "System.Object Context {get;}"],
  { base: "System.EventArgs" },
);
