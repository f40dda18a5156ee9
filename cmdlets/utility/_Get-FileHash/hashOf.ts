import { invokeMethod } from "../../../src/objects/calls/invokeMethod.ts";
import { invokeStatic } from "../../../src/objects/calls/invokeStatic.ts";
import { notModelled } from "../../../src/objects/errors/runtimeError.ts";
import { toArray } from "../../../src/objects/ops/toArray.ts";
import { typeByName } from "../../../src/objects/types/typeRegistry.ts";
import { TypedArray } from "../../../src/objects/values/collections/TypedArray.ts";
import { Byte } from "../../../src/objects/values/numbers.ts";

/** The last two are of .NET Framework alone. */
export type HashName = "SHA1" | "SHA256" | "SHA384" | "SHA512" | "MD5" | "MACTripleDES" | "RIPEMD160";

/** A hash in hexadecimal digits, computed by the emulated .NET class of that name. */
export function hashOf(bytes: Uint8Array, algorithm: HashName): string {
  if (/^MACTripleDES$/i.test(algorithm)) throw notModelled(`The hash algorithm ${algorithm}, whose key is random,`);
  if (algorithm === "RIPEMD160") {
    // Not what OpenSSL still has at hand, and asked for once in a while.
    const { ripemd160 } = require("@noble/hashes/legacy.js") as typeof import("@noble/hashes/legacy.js");
    return digits(ripemd160(bytes));
  }
  const hasher = invokeStatic(typeByName(`System.Security.Cryptography.${algorithm}`), "Create", []);
  const input = new TypedArray(
    typeByName("System.Byte"),
    Array.from(bytes, (byte) => new Byte(byte)),
  );
  const hash = toArray(invokeMethod(hasher, "ComputeHash", [input]));
  return digits(hash.map((byte) => (byte as Byte).value));
}

function digits(bytes: Iterable<number>): string {
  return Array.from(bytes, (byte) => byte.toString(16).toUpperCase().padStart(2, "0")).join("");
}
