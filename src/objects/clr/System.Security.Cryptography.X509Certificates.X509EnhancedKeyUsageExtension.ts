import { OidCollection } from "../model/CertificateCollections.ts";
import { oidOf } from "../model/certificateParts.ts";
import { enhancedUsages } from "../model/extensionValues.ts";
import { defineType } from "../model/TypeDefinition.ts";
import type { X509Extension } from "../model/X509Extension.ts";

export default defineType<X509Extension>({
  name: "System.Security.Cryptography.X509Certificates.X509EnhancedKeyUsageExtension",
  base: "System.Security.Cryptography.X509Certificates.X509Extension",
  properties: {
    "System.Security.Cryptography.OidCollection EnhancedKeyUsages {get;}": (self) =>
      new OidCollection(enhancedUsages(self).map(oidOf)),
  },
});
