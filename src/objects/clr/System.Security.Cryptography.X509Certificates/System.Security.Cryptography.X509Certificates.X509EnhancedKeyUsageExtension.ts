import { defineType } from "../../types/TypeDefinition.ts";
import { OidCollection } from "./CertificateCollections.ts";
import { oidOf } from "./certificateParts.ts";
import { enhancedUsages } from "./extensionValues.ts";
import type { X509Extension } from "./X509Extension.ts";

export default defineType<X509Extension>({
  name: "System.Security.Cryptography.X509Certificates.X509EnhancedKeyUsageExtension",
  base: "System.Security.Cryptography.X509Certificates.X509Extension",
  properties: {
    "System.Security.Cryptography.OidCollection EnhancedKeyUsages {get;}": (self) =>
      new OidCollection(enhancedUsages(self).map(oidOf)),
  },
});
