import { propertyBagType } from "../../values/PropertyBag.ts";

/** The cookies themselves are values under names that begin with the host; scripts see how many there are. */
export default propertyBagType("System.Net.CookieContainer", ["int Count {get;}"]);
