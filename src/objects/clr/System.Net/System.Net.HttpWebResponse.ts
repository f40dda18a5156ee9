import { defineClr } from "../../types/defineClr.ts";
import type { PropertyBag } from "../../values/PropertyBag.ts";

export default defineClr<PropertyBag>({
  kind: "class",
  base: "System.Object",
  holds: [
    "System.Net.HttpStatusCode StatusCode {get;}",
    "string StatusDescription {get;}",
    "string Method {get;}",
    "uri ResponseUri {get;}",
    "string ContentType {get;}",
    "long ContentLength {get;}",
    "string Server {get;}",
    "System.Object Headers {get;}",
  ],
});
