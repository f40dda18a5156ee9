import { defineType } from "../../types/TypeDefinition.ts";
import type { AssemblyNameObject } from "./System.Reflection.Assembly.ts";

export default defineType<AssemblyNameObject>({
  name: "System.Reflection.AssemblyName",
  properties: {
    "string Name {get;set;}": (self) => self.name,
    "string FullName {get;}": (self) => self.fullName,
    "version Version {get;set;}": (self) => self.version,
    "string CultureName {get;set;}": () => "",
  },
  toText: (self) => self.fullName,
});
