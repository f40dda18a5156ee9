import { ClrObject } from "./ClrObject.ts";
import type { ClrType } from "./ClrType.ts";
import { typeByName } from "./typeRegistry.ts";

/** A hash of System.Security.Cryptography; with a key an HMAC. */
export class HashAlgorithm extends ClrObject {
  hash: Uint8Array | null = null;
  pending: Uint8Array[] = [];

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

  compute(bytes: Uint8Array): Uint8Array {
    const { createHash, createHmac } = require("node:crypto") as typeof import("node:crypto");
    const name = this.algorithm.toLowerCase();
    const hash = this.key ? createHmac(name, this.key) : createHash(name);
    this.hash = new Uint8Array(hash.update(bytes).digest());
    return this.hash;
  }
}

/** Bits of a hash by its name. */
export const hashSizes: Readonly<Record<string, number>> = {
  MD5: 128,
  SHA1: 160,
  SHA256: 256,
  SHA384: 384,
  SHA512: 512,
};
