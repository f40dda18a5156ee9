import { hmac } from "@noble/hashes/hmac.js";
import { md5, sha1 } from "@noble/hashes/legacy.js";
import { sha256, sha384, sha512 } from "@noble/hashes/sha2.js";
import { checkStop } from "../budget.ts";
import type { HostCrypto } from "./HostCrypto.ts";
import { powerModulo } from "./powerModulo.ts";

const hashes = { md5, sha1, sha256, sha384, sha512 };

/** An HMAC under way. */
export const keyedHash = (name: keyof typeof hashes, key: Uint8Array) => hmac.create(hashes[name], key);

/** Works in every host, and synchronously. */
export const portableCrypto: HostCrypto = {
  hasher(name, key) {
    return key ? keyedHash(name, key) : hashes[name].create();
  },
  isPrime,
};

/** The witnesses of the test of Miller and Rabin: for numbers drawn at random one of them alone is hardly ever wrong. */
const witnesses = [2n, 3n, 5n, 7n, 11n, 13n, 17n, 19n, 23n, 29n, 31n, 37n];

function isPrime(candidate: bigint): boolean {
  if (candidate < 2n) return false;
  const least = candidate - 1n;
  let odd = least;
  let twos = 0;
  while ((odd & 1n) === 0n) {
    odd >>= 1n;
    twos++;
  }
  return witnesses.every((witness) => {
    if (candidate % witness === 0n) return candidate === witness;
    checkStop();
    let power = powerModulo(witness, odd, candidate);
    if (power === 1n || power === least) return true;
    for (let step = 1; step < twos; step++) {
      power = (power * power) % candidate;
      if (power === least) return true;
    }
    return false;
  });
}
