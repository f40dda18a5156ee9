import { defineClr } from "../../types/defineClr.ts";
import { basicConstraints } from "./extensionValues.ts";
import type { X509Extension } from "./X509Extension.ts";

export default defineClr<X509Extension>({
  properties: {
    CertificateAuthority: (self) => basicConstraints(self).isAuthority,
    HasPathLengthConstraint: (self) => basicConstraints(self).pathLength !== null,
    PathLengthConstraint: (self) => basicConstraints(self).pathLength ?? 0,
  },
});
