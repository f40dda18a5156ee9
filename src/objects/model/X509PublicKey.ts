import { ClrObject } from "./ClrObject.ts";
import type { ClrType } from "./ClrType.ts";
import { lazyType } from "./lazyType.ts";
import type { X509Certificate } from "./X509Certificate.ts";

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
