import type { PerEdition } from "../../../diag/Edition.ts";
import { checkNotNull } from "../../errors/argumentChecks.ts";
import { clrException } from "../../errors/PSError.ts";
import { edition } from "../../host/edition.ts";
import { randomBytes } from "../../host/randomBytes.ts";
import { type ClrMembers, defineClr } from "../../types/defineClr.ts";
import type { StreamObject } from "../../values/io/StreamObject.ts";
import { bytesOf } from "../System.IO/bytes.ts";
import { HashAlgorithm } from "./HashAlgorithm.ts";

const space = "System.Security.Cryptography";

/** The concrete class behind SHA256.Create() and the like. */
function newHash(algorithm: string): HashAlgorithm {
  return new HashAlgorithm(`${space}.${concreteName[edition()](algorithm)}`, algorithm);
}

/** Observed in .NET 10; of .NET Framework documented (CryptoConfig). */
const concreteName: PerEdition<(algorithm: string) => string> = {
  Desktop: (algorithm) =>
    algorithm === "MD5" || algorithm === "SHA1" ? `${algorithm}CryptoServiceProvider` : `${algorithm}Managed`,
  Core: (algorithm) => `${algorithm}+Implementation`,
};

/** What HashAlgorithm.Create gives by a name: the old classes in both runtimes (observed in .NET 10, CryptoConfig); null without. */
export function hashByName(name: string): HashAlgorithm | null {
  const [, keyed, algorithm] =
    /^(?:System\.Security\.Cryptography\.)?(HMAC)?(MD5|SHA-?(?:1|256|384|512)|SHA)$/i.exec(name) ?? [];
  if (algorithm === undefined) return null;
  const known = algorithm === "SHA" ? "SHA1" : algorithm.toUpperCase().replace("-", "");
  if (!keyed) return new HashAlgorithm(`${space}.${concreteName.Desktop(known)}`, known);
  return new HashAlgorithm(`${space}.HMAC${known}`, known, randomBytes(keySize(known)));
}

/** HashAlgorithm.Create(): .NET has no algorithm that it would choose by itself. */
export function standardHash(): HashAlgorithm {
  if (!choosesAlgorithm[edition()])
    throw clrException(
      "System.PlatformNotSupportedException",
      "This platform does not allow the automatic selection of an algorithm.",
    );
  return newHash("SHA1");
}

const choosesAlgorithm: PerEdition<boolean> = { Desktop: true, Core: false };

/** The length of a random key, in bytes: the block of the algorithm. */
function keySize(algorithm: string): number {
  return algorithm === "SHA512" || algorithm === "SHA384" ? 128 : 64;
}

/** Definition of an abstract hash class with Create() and HashData(). */
export function hashType(algorithm: string): ClrMembers {
  return defineClr({
    abstract: true,
    statics: {
      "Create()": () => newHash(algorithm),
      "HashData(byte[])": (bytes: readonly unknown[]) => {
        checkNotNull(bytes, "source");
        return newHash(algorithm).compute(bytesOf(bytes));
      },
      "HashData(System.IO.Stream)": (stream: StreamObject) => newHash(algorithm).compute(stream.read(stream.length)),
    },
  }) as ClrMembers;
}

/** Definition of an old class that is made with new: SHA256Managed, MD5CryptoServiceProvider. */
export function concreteHashType(name: string, algorithm: string): ClrMembers {
  return defineClr({
    base: `${space}.${algorithm}`,
    constructors: { "()": () => new HashAlgorithm(`${space}.${name}`, algorithm) },
  }) as ClrMembers;
}

export function hmacType(algorithm: string): ClrMembers {
  const type = `${space}.HMAC${algorithm}`;
  const make = (key: Uint8Array): HashAlgorithm => new HashAlgorithm(type, algorithm, key);
  return defineClr<HashAlgorithm>({
    constructors: {
      "()": () => make(randomBytes(keySize(algorithm))),
      "(byte[])": (key: readonly unknown[]) => {
        checkNotNull(key, "key");
        return make(bytesOf(key));
      },
    },
    properties: {
      Key: {
        get: (self) => self.key,
        set: (self, value: readonly unknown[]) => {
          checkNotNull(value, "value");
          self.key = bytesOf(value);
        },
      },
      HashName: (self) => self.algorithm,
    },
    statics: {
      "HashData(byte[],byte[])": (key: readonly unknown[], source: readonly unknown[]) =>
        make(bytesOf(key)).compute(bytesOf(source)),
    },
  }) as ClrMembers;
}
