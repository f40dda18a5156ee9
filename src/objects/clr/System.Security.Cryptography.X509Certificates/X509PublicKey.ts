import type { ClrType } from "../../types/ClrType.ts";
import { lazyType } from "../../types/lazyType.ts";
import { ClrObject } from "../../values/ClrObject.ts";
import type { X509Certificate } from "../../values/security/X509Certificate.ts";

/** The public key of a certificate. */
export class X509PublicKey extends ClrObject {
  constructor(readonly certificate: X509Certificate) {
    super();
  }

  get clrType(): ClrType {
    return publicKeyType();
  }
}

const publicKeyType = lazyType("System.Security.Cryptography.X509Certificates.PublicKey");
