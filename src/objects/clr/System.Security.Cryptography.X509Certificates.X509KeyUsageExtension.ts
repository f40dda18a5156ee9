import { keyUsages } from "../model/extensionValues.ts";
import { defineType } from "../model/TypeDefinition.ts";
import type { X509Extension } from "../model/X509Extension.ts";

export default defineType<X509Extension>({
  name: "System.Security.Cryptography.X509Certificates.X509KeyUsageExtension",
  base: "System.Security.Cryptography.X509Certificates.X509Extension",
  properties: {
    "System.Security.Cryptography.X509Certificates.X509KeyUsageFlags KeyUsages {get;}": (self) => keyUsages(self),
  },
});
