import { defineClr } from "../../types/defineClr.ts";
import type { PropertyBag } from "../../values/PropertyBag.ts";

export default defineClr<PropertyBag>({
  holds: [
    "string Path {get;set;}",
    "string RelativePath {get;set;}",
    "string Server {get;set;}",
    "string NamespacePath {get;set;}",
    "string ClassName {get;set;}",
    "bool IsClass {get;}",
    "bool IsInstance {get;}",
    "bool IsSingleton {get;}",
  ],
  toText: (self) => String(self.values.get("Path")),
});
