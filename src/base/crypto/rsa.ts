import { type DerElement, objectIdentifier, readDer } from "../readDer.ts";
import { digest } from "./digest.ts";
import type { DigestName } from "./HostCrypto.ts";
import { readPem } from "./pem.ts";
import { powerModulo } from "./powerModulo.ts";

export interface RsaPublicKey {
  readonly modulus: bigint;
  readonly exponent: bigint;
}

export interface RsaPrivateKey extends RsaPublicKey {
  readonly p: bigint;
  readonly q: bigint;
  /** The private exponent modulo p - 1 and q - 1, and the inverse of q modulo p. */
  readonly dp: bigint;
  readonly dq: bigint;
  readonly inverse: bigint;
}

export const rsaEncryption = "1.2.840.113549.1.1.1";

/** What stands before a hash that is signed (RFC 8017, 9.2). */
const digestPrefixes: Readonly<Record<DigestName, string>> = {
  md5: "3020300c06082a864886f70d020505000410",
  sha1: "3021300906052b0e03021a05000414",
  sha256: "3031300d060960864801650304020105000420",
  sha384: "3041300d060960864801650304020205000430",
  sha512: "3051300d060960864801650304020305000440",
};

/** The key in a SubjectPublicKeyInfo; null where it is of another kind than RSA. */
export function readRsaPublicKey(info: DerElement): RsaPublicKey | null {
  const [algorithm, bits] = info.children;
  if (objectIdentifier(algorithm.children[0]) !== rsaEncryption) return null;
  const [modulus, exponent] = readDer(bits.content.subarray(1)).children;
  return { modulus: integerOf(modulus), exponent: integerOf(exponent) };
}

/** The key in a PEM text, PKCS#8 or PKCS#1; throws where there is no RSA key. */
export function readRsaPrivateKey(pem: string): RsaPrivateKey {
  const wrapped = readPem(pem, "PRIVATE KEY");
  const bytes = wrapped ? readDer(wrapped).children[2].content : readPem(pem, "RSA PRIVATE KEY");
  if (!bytes) throw new Error("There is no private key in PEM.");
  if (wrapped && objectIdentifier(readDer(wrapped).children[1].children[0]) !== rsaEncryption)
    throw new Error("The key is not RSA.");
  const [, modulus, exponent, , p, q, dp, dq, inverse] = readDer(bytes).children.map(integerOf);
  if (inverse === undefined || p * q !== modulus) throw new Error("The RSA key is not whole.");
  return { modulus, exponent, p, q, dp, dq, inverse };
}

/** RSASSA-PKCS1-v1_5. */
export function signRsa(key: RsaPrivateKey, name: DigestName, message: Uint8Array): Buffer {
  const size = sizeOf(key);
  const value = numberOf(padded(name, message, size));
  const [first, second] = [powerModulo(value, key.dp, key.p), powerModulo(value, key.dq, key.q)];
  const difference = ((((first - second) * key.inverse) % key.p) + key.p) % key.p;
  return bytesOf(second + difference * key.q, size);
}

export function verifyRsa(key: RsaPublicKey, name: DigestName, message: Uint8Array, signature: Uint8Array): boolean {
  const size = sizeOf(key);
  // Keys that would take long are nobody's own (OpenSSL refuses them, too).
  if (size > largestBytes || bitsOf(key.exponent) > largestExponent) return false;
  if (signature.length !== size || numberOf(signature) >= key.modulus) return false;
  const found = bytesOf(powerModulo(numberOf(signature), key.exponent, key.modulus), size);
  return found.equals(padded(name, message, size));
}

export function sameKey(one: RsaPublicKey, other: RsaPublicKey): boolean {
  return one.modulus === other.modulus && one.exponent === other.exponent;
}

/** How many bits a key has. */
export function keySizeOf({ modulus }: RsaPublicKey): number {
  return bitsOf(modulus);
}

const largestBytes = 2048;
/** Bits. */
const largestExponent = 64;

function bitsOf(number: bigint): number {
  return number.toString(2).length;
}

function padded(name: DigestName, message: Uint8Array, size: number): Buffer {
  const tail = Buffer.concat([Buffer.from(digestPrefixes[name], "hex"), digest(name, message)]);
  const filling = size - tail.length - 3;
  if (filling < 8) throw new Error("The key is too short for the hash.");
  return Buffer.concat([Buffer.from([0, 1]), Buffer.alloc(filling, 0xff), Buffer.from([0]), tail]);
}

function sizeOf(key: RsaPublicKey): number {
  return Math.ceil(keySizeOf(key) / 8);
}

function integerOf({ content }: DerElement): bigint {
  return numberOf(content);
}

function numberOf(bytes: Uint8Array): bigint {
  return BigInt(`0x0${Buffer.from(bytes).toString("hex")}`);
}

function bytesOf(number: bigint, size: number): Buffer {
  return Buffer.from(number.toString(16).padStart(size * 2, "0"), "hex");
}
