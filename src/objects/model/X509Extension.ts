import { ClrObject } from "./ClrObject.ts";
import type { ClrType } from "./ClrType.ts";
import { lazyType } from "./lazyType.ts";
import type { Oid } from "./Oid.ts";

/** An extension of a certificate with its undecoded value. */
export class X509Extension extends ClrObject {
  constructor(
    readonly oid: Oid,
    readonly isCritical: boolean,
    readonly bytes: Uint8Array,
  ) {
    super();
  }

  get clrType(): ClrType {
    return extensionType();
  }
}

const extensionType = lazyType("System.Security.Cryptography.X509Certificates.X509Extension");
