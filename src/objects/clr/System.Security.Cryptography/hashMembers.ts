import { checkNotNull } from "../../errors/argumentChecks.ts";
import { ambient } from "../../host/ambient.ts";
import { defineType, type TypeDefinition } from "../../types/TypeDefinition.ts";
import type { StreamObject } from "../../values/io/StreamObject.ts";
import { bytesOf } from "../System.IO/bytes.ts";
import { HashAlgorithm } from "./HashAlgorithm.ts";

const space = "System.Security.Cryptography";

/** The concrete class behind SHA256.Create() and the like. */
export function newHash(algorithm: string): HashAlgorithm {
  return new HashAlgorithm(`${space}.${algorithm}`, algorithm);
}

/** Definition of an abstract hash class with Create() and HashData(). */
export function hashType(algorithm: string): TypeDefinition {
  const type = `${space}.${algorithm}`;
  return defineType({
    name: type,
    abstract: true,
    statics: {
      [`static ${type} Create()`]: () => newHash(algorithm),
      "static byte[] HashData(byte[] source)": (bytes: readonly unknown[]) => {
        checkNotNull(bytes, "source");
        return newHash(algorithm).compute(bytesOf(bytes));
      },
      "static byte[] HashData(System.IO.Stream source)": (stream: StreamObject) =>
        newHash(algorithm).compute(stream.read(stream.length)),
    },
  }) as TypeDefinition;
}

/** Definition of an old class that is made with new: SHA256Managed, MD5CryptoServiceProvider. */
export function concreteHashType(name: string, algorithm: string): TypeDefinition {
  return defineType({
    name: `${space}.${name}`,
    base: `${space}.${algorithm}`,
    constructors: { "()": () => new HashAlgorithm(`${space}.${name}`, algorithm) },
  }) as TypeDefinition;
}

export function hmacType(algorithm: string): TypeDefinition {
  const type = `${space}.HMAC${algorithm}`;
  const make = (key: Uint8Array): HashAlgorithm => new HashAlgorithm(type, algorithm, key);
  return defineType<HashAlgorithm>({
    name: type,
    constructors: {
      "()": () =>
        make(
          Uint8Array.from({ length: algorithm === "SHA512" || algorithm === "SHA384" ? 128 : 64 }, () =>
            Math.floor(ambient().random() * 256),
          ),
        ),
      "(byte[] key)": (key: readonly unknown[]) => {
        checkNotNull(key, "key");
        return make(bytesOf(key));
      },
    },
    statics: {
      "static byte[] HashData(byte[] key, byte[] source)": (key: readonly unknown[], source: readonly unknown[]) =>
        make(bytesOf(key)).compute(bytesOf(source)),
    },
  }) as TypeDefinition;
}
