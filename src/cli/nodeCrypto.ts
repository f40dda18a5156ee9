import type { HostCrypto } from "../base/crypto/HostCrypto.ts";

const library = (): typeof import("node:crypto") => require("node:crypto") as typeof import("node:crypto");

/** Node's own hashes and primes. */
export const nodeCrypto: HostCrypto = {
  hasher(name, key) {
    const { createHash, createHmac } = library();
    return key ? createHmac(name, key) : createHash(name);
  },
  isPrime: (candidate) => library().checkPrimeSync(candidate),
};
