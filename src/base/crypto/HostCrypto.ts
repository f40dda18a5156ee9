/** A hash by the name that the host's libraries have for it. */
export type DigestName = "md5" | "sha1" | "sha256" | "sha384" | "sha512";

/** A hash in progress. */
export interface Hasher {
  update(bytes: Uint8Array): void;
  digest(): Uint8Array;
}

/** What is far faster where the system does it: everything else of cryptography has one path for all hosts. */
export interface HostCrypto {
  /** A hash; with a key an HMAC. */
  hasher(name: DigestName, key: Uint8Array | null): Hasher;
  /** Whether a positive odd number is a prime; wrong for one that is none in less than one of 2^64 cases. */
  isPrime(candidate: bigint): boolean;
}
