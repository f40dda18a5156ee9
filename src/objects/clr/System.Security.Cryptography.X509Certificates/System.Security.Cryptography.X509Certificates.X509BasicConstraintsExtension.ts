import { defineType } from "../../types/TypeDefinition.ts";
import { basicConstraints } from "./extensionValues.ts";
import type { X509Extension } from "./X509Extension.ts";

export default defineType<X509Extension>({
  name: "System.Security.Cryptography.X509Certificates.X509BasicConstraintsExtension",
  base: "System.Security.Cryptography.X509Certificates.X509Extension",
  properties: {
    "bool CertificateAuthority {get;}": (self) => basicConstraints(self).isAuthority,
    "bool HasPathLengthConstraint {get;}": (self) => basicConstraints(self).pathLength !== null,
    "int PathLengthConstraint {get;}": (self) => basicConstraints(self).pathLength ?? 0,
  },
});
