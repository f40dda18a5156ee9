import type { ClrType } from "../../types/ClrType.ts";
import { lazyType } from "../../types/lazyType.ts";
import { ClrObject } from "../../values/ClrObject.ts";

/** The name of a certificate's subject or issuer, as Windows writes it: the last part of the encoding first. */
export class X500DistinguishedName extends ClrObject {
  constructor(
    readonly name: string,
    readonly bytes: Uint8Array,
  ) {
    super();
  }

  get clrType(): ClrType {
    return nameType();
  }
}

const nameType = lazyType("System.Security.Cryptography.X509Certificates.X500DistinguishedName");
