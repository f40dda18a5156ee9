import { defineType } from "../../types/TypeDefinition.ts";
import type { X500DistinguishedName } from "./X500DistinguishedName.ts";

export default defineType<X500DistinguishedName>({
  name: "System.Security.Cryptography.X509Certificates.X500DistinguishedName",
  base: "System.Object",
  properties: {
    "string Name {get;}": (self) => self.name,
    "byte[] RawData {get;set;}": (self) => self.bytes,
  },
});
