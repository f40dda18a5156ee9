import { propertyBagType } from "../../values/PropertyBag.ts";

export default propertyBagType("Microsoft.Management.Infrastructure.CimSystemProperties", [
  "string Namespace {get;}",
  "string ServerName {get;}",
  "string ClassName {get;}",
  "string Path {get;}",
]);
