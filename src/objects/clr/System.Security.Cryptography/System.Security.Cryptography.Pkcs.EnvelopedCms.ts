import { propertyBagType } from "../../values/PropertyBag.ts";

export default propertyBagType("System.Security.Cryptography.Pkcs.EnvelopedCms", ["int Version {get;}"]);
