import { propertyBagType } from "../../values/PropertyBag.ts";

export default propertyBagType("System.Net.HttpWebResponse", [
  "System.Net.HttpStatusCode StatusCode {get;}",
  "string StatusDescription {get;}",
  "string Method {get;}",
  "uri ResponseUri {get;}",
  "string ContentType {get;}",
  "long ContentLength {get;}",
  "string Server {get;}",
  "System.Object Headers {get;}",
]);
