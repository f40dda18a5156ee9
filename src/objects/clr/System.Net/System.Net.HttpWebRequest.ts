import { propertyBagType } from "../../values/PropertyBag.ts";

export default propertyBagType("System.Net.HttpWebRequest", ["uri RequestUri {get;}", "string Method {get;set;}"]);
