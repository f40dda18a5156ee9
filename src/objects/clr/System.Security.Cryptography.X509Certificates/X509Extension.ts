import type { ClrType } from "../../types/ClrType.ts";
import { lazyType } from "../../types/lazyType.ts";
import { ClrObject } from "../../values/ClrObject.ts";
import type { Oid } from "../System.Security.Cryptography/Oid.ts";

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
    return (types.get(this.oid.value) ?? plainType)();
  }
}

const extensionType = (name: string) => lazyType(`System.Security.Cryptography.X509Certificates.X509${name}Extension`);
const plainType = extensionType("");

/** Extensions whose values .NET decodes, by object identifier. */
const types = new Map([
  ["2.5.29.14", extensionType("SubjectKeyIdentifier")],
  ["2.5.29.15", extensionType("KeyUsage")],
  ["2.5.29.17", extensionType("SubjectAlternativeName")],
  ["2.5.29.19", extensionType("BasicConstraints")],
  ["2.5.29.37", extensionType("EnhancedKeyUsage")],
]);
