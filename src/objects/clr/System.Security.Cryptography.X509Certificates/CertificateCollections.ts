import type { ClrType } from "../../types/ClrType.ts";
import { lazyType } from "../../types/lazyType.ts";
import { ItemCollection } from "../../values/collections/ItemCollection.ts";
import type { Oid } from "../System.Security.Cryptography/Oid.ts";
import type { X509Extension } from "./X509Extension.ts";

/** The extensions of a certificate. */
export class X509ExtensionCollection extends ItemCollection {
  declare items: X509Extension[];

  get clrType(): ClrType {
    return extensionsType();
  }
}

/** Object identifiers, as an extension for key usages has them. */
export class OidCollection extends ItemCollection {
  declare items: Oid[];

  get clrType(): ClrType {
    return oidsType();
  }
}

const extensionsType = lazyType("System.Security.Cryptography.X509Certificates.X509ExtensionCollection");
const oidsType = lazyType("System.Security.Cryptography.OidCollection");
