import { checkStop } from "../../base/budget.ts";
import { hostCrypto } from "../../base/crypto/chosenCrypto.ts";
import { writePem } from "../../base/crypto/pem.ts";
import { rsaEncryption } from "../../base/crypto/rsa.ts";
import type { Random } from "../../base/Random.ts";
import { integerOf, nothing, octets, oid, sequence, toBytes } from "./der.ts";

const publicExponent = 65537n;

/** Odd primes below 2000, with which most candidates are thrown out before the expensive test. */
const smallPrimes = Array.from({ length: 999 }, (_, index) => 2 * index + 3).filter((number) => {
  for (let divisor = 3; divisor * divisor <= number; divisor += 2) if (number % divisor === 0) return false;
  return true;
});

/** A new RSA key as PKCS#8 PEM; the same source of chance gives the same key. */
export function generateRsaKey(random: Random, bits: number): string {
  for (;;) {
    const first = randomPrime(random, bits / 2);
    const second = randomPrime(random, bits / 2);
    if (first === second) continue;
    const [p, q] = first > second ? [first, second] : [second, first];
    const n = p * q;
    const phi = (p - 1n) * (q - 1n);
    const d = inverse(publicExponent, phi);
    const numbers = [0n, n, publicExponent, d, p, q, d % (p - 1n), d % (q - 1n), inverse(q, p)];
    const key = toBytes(sequence(...numbers.map(integerOf)));
    return writePem(
      toBytes(sequence(integerOf(0n), sequence(oid(rsaEncryption), nothing()), octets(key))),
      "PRIVATE KEY",
    );
  }
}

/** A prime with its two highest bits set, so that the product of two has twice the bits. */
function randomPrime(random: Random, bits: number): bigint {
  for (;;) {
    const bytes = random.nextBytes(bits / 8);
    bytes[0] |= 0xc0;
    bytes[bytes.length - 1] |= 1;
    const start = BigInt(`0x${Buffer.from(bytes).toString("hex")}`);
    const remainders = smallPrimes.map((prime) => Number(start % BigInt(prime)));
    for (let step = 0; step < 4096; step += 2) {
      if (smallPrimes.some((prime, index) => (remainders[index] + step) % prime === 0)) continue;
      checkStop();
      const candidate = start + BigInt(step);
      if ((candidate - 1n) % publicExponent !== 0n && hostCrypto().isPrime(candidate)) return candidate;
    }
  }
}

/** The number x with a * x = 1 modulo m, by the extended Euclidean algorithm. */
function inverse(a: bigint, m: bigint): bigint {
  let [remainder, next] = [m, a % m];
  let [x, following] = [0n, 1n];
  while (next !== 0n) {
    const quotient = remainder / next;
    [remainder, next] = [next, remainder - quotient * next];
    [x, following] = [following, x - quotient * following];
  }
  return x < 0n ? x + m : x;
}
