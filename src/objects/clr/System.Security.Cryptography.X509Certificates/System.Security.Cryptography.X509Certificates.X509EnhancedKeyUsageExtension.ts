import { defineClr } from "../../types/defineClr.ts";
import { OidCollection } from "./CertificateCollections.ts";
import { oidOf } from "./certificateParts.ts";
import { enhancedUsages } from "./extensionValues.ts";
import type { X509Extension } from "./X509Extension.ts";

export default defineClr<X509Extension>({
  properties: {
    EnhancedKeyUsages: (self) => new OidCollection(enhancedUsages(self).map(oidOf)),
  },
});
