import { checkStop } from "../../../base/budget.ts";
import { hostCrypto } from "../../../base/crypto/chosenCrypto.ts";
import type { DigestName } from "../../../base/crypto/HostCrypto.ts";
import { clrException } from "../../errors/PSError.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { typeByName } from "../../types/typeRegistry.ts";
import { ClrObject } from "../../values/ClrObject.ts";

/** A hash of System.Security.Cryptography; with a key an HMAC. */
export class HashAlgorithm extends ClrObject {
  hash: Uint8Array | null = null;
  pending: Uint8Array[] = [];
  isDisposed = false;

  constructor(
    readonly typeName: string,
    /** Name of the hash: "SHA256". */
    readonly algorithm: string,
    public key: Uint8Array | null = null,
  ) {
    super();
  }

  get clrType(): ClrType {
    return typeByName(this.typeName);
  }

  get #disposed(): string {
    return `Cannot access a disposed object.\nObject name: '${this.typeName}'.`;
  }

  compute(bytes: Uint8Array): Uint8Array {
    if (this.isDisposed) throw clrException("System.ObjectDisposedException", this.#disposed);
    const hash = hostCrypto().hasher(this.algorithm.toLowerCase() as DigestName, this.key);
    for (let start = 0; start < bytes.length; start += partLength) {
      checkStop();
      hash.update(bytes.subarray(start, start + partLength));
    }
    this.hash = new Uint8Array(hash.digest());
    return this.hash;
  }
}

/** Bytes that are hashed between two looks at whether to stop. */
const partLength = 8_000_000;

/** Bits of a hash by its name. */
export const hashSizes: Readonly<Record<string, number>> = {
  MD5: 128,
  SHA1: 160,
  SHA256: 256,
  SHA384: 384,
  SHA512: 512,
};
