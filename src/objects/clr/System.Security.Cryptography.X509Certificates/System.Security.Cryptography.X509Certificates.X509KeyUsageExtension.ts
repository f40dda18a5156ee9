import { defineType } from "../../types/TypeDefinition.ts";
import { keyUsages } from "./extensionValues.ts";
import type { X509Extension } from "./X509Extension.ts";

export default defineType<X509Extension>({
  name: "System.Security.Cryptography.X509Certificates.X509KeyUsageExtension",
  base: "System.Security.Cryptography.X509Certificates.X509Extension",
  properties: {
    "System.Security.Cryptography.X509Certificates.X509KeyUsageFlags KeyUsages {get;}": (self) => keyUsages(self),
  },
});
