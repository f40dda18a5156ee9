import type { DigestName } from "../../../base/crypto/HostCrypto.ts";
import type { PerEdition } from "../../../diag/Edition.ts";
import { argumentInvalid, checkNotNegative, checkNotNull, outOfRangeValue } from "../../errors/argumentChecks.ts";
import { clrException } from "../../errors/PSError.ts";
import { edition } from "../../host/edition.ts";
import { randomBytes } from "../../host/randomBytes.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { defineClr } from "../../types/defineClr.ts";
import { lazyType } from "../../types/lazyType.ts";
import { ClrObject } from "../../values/ClrObject.ts";
import { bytesOf } from "../System.IO/bytes.ts";
import { HashAlgorithmName } from "./HashAlgorithmName.ts";

type Bytes = readonly unknown[] | null;
type Text = string | null;

/** Bytes that a salt has at least. */
const leastSalt: PerEdition<number> = { Desktop: 8, Core: 0 };

/** PBKDF2 as a stream: every call of GetBytes goes on where the last one ended. */
class DerivedBytes extends ClrObject {
  taken = 0;

  constructor(
    readonly password: Uint8Array,
    public salt: Uint8Array,
    public iterations: number,
    readonly hash: HashAlgorithmName,
  ) {
    super();
    if (salt.length < leastSalt[edition()]) throw argumentInvalid("Salt is not at least eight bytes.", "salt");
    checkIterations(iterations);
    digestName(hash);
  }

  get clrType(): ClrType {
    return deriveType();
  }

  take(count: number): Uint8Array {
    if (count <= 0) throw outOfRangeValue(count, "cb", "Positive");
    const all = derive(this.password, this.salt, this.iterations, this.hash, this.taken + count);
    const found = all.slice(this.taken);
    this.taken += count;
    return found;
  }
}

const deriveType = lazyType("System.Security.Cryptography.Rfc2898DeriveBytes");
const sha1 = new HashAlgorithmName("SHA1");

function checkIterations(iterations: number): void {
  if (iterations <= 0) throw outOfRangeValue(iterations, "iterations", "Positive");
}

function digestName(hash: HashAlgorithmName): DigestName {
  if (!hash.name || !/^(MD5|SHA1|SHA256|SHA384|SHA512)$/.test(hash.name)) {
    const message = `'${hash.name ?? ""}' is not a known hash algorithm.`;
    throw clrException("System.Security.Cryptography.CryptographicException", message);
  }
  return hash.name.toLowerCase() as DigestName;
}

function derive(
  password: Uint8Array,
  salt: Uint8Array,
  iterations: number,
  hash: HashAlgorithmName,
  count: number,
): Uint8Array {
  if (count === 0) return new Uint8Array();
  const { deriveInRounds } = require("../members/deriveInRounds.ts") as typeof import("../members/deriveInRounds.ts");
  return deriveInRounds(password, salt, iterations, digestName(hash), count);
}

function passwordOf(password: Text): Uint8Array {
  checkNotNull(password, "password");
  return new TextEncoder().encode(password as string);
}

function given(bytes: Bytes, parameter: string): Uint8Array {
  checkNotNull(bytes, parameter);
  return bytesOf(bytes as readonly unknown[]);
}

function randomSalt(size: number): Uint8Array {
  checkNotNegative(size, "saltSize");
  return randomBytes(size);
}

function pbkdf2(password: Uint8Array, salt: Bytes, iterations: number, hash: HashAlgorithmName, count: number) {
  checkIterations(iterations);
  checkNotNegative(count, "outputLength");
  return derive(password, given(salt, "salt"), iterations, hash, count);
}

const name = "System.Security.Cryptography.HashAlgorithmName";

export default defineClr<DerivedBytes>({
  constructors: {
    "(string,byte[])": (password: Text, salt: Bytes) =>
      new DerivedBytes(passwordOf(password), given(salt, "salt"), 1000, sha1),
    "(string,byte[],int)": (password: Text, salt: Bytes, iterations: number) =>
      new DerivedBytes(passwordOf(password), given(salt, "salt"), iterations, sha1),
    [`(string,byte[],int,${name})`]: (password: Text, salt: Bytes, iterations: number, hash: HashAlgorithmName) =>
      new DerivedBytes(passwordOf(password), given(salt, "salt"), iterations, hash),
    "(byte[],byte[],int)": (password: Bytes, salt: Bytes, iterations: number) =>
      new DerivedBytes(given(password, "password"), given(salt, "salt"), iterations, sha1),
    [`(byte[],byte[],int,${name})`]: (password: Bytes, salt: Bytes, iterations: number, hash: HashAlgorithmName) =>
      new DerivedBytes(given(password, "password"), given(salt, "salt"), iterations, hash),
    "(string,int)": (password: Text, size: number) =>
      new DerivedBytes(passwordOf(password), randomSalt(size), 1000, sha1),
    "(string,int,int)": (password: Text, size: number, iterations: number) =>
      new DerivedBytes(passwordOf(password), randomSalt(size), iterations, sha1),
    [`(string,int,int,${name})`]: (password: Text, size: number, iterations: number, hash: HashAlgorithmName) =>
      new DerivedBytes(passwordOf(password), randomSalt(size), iterations, hash),
  },
  methods: {
    GetBytes: (self, count: number) => self.take(count),
    Reset: (self) => {
      self.taken = 0;
    },
    Dispose: () => undefined,
  },
  properties: {
    HashAlgorithm: (self) => self.hash,
    IterationCount: {
      get: (self) => self.iterations,
      set: (self, value: number) => {
        checkIterations(value);
        self.iterations = value;
        self.taken = 0;
      },
    },
    Salt: {
      get: (self) => self.salt,
      set: (self, value: Bytes) => {
        self.salt = given(value, "value");
        self.taken = 0;
      },
    },
  },
  statics: {
    [`Pbkdf2(string,byte[],int,${name},int)`]: (
      password: Text,
      salt: Bytes,
      iterations: number,
      hash: HashAlgorithmName,
      count: number,
    ) => pbkdf2(passwordOf(password), salt, iterations, hash, count),
    [`Pbkdf2(byte[],byte[],int,${name},int)`]: (
      password: Bytes,
      salt: Bytes,
      iterations: number,
      hash: HashAlgorithmName,
      count: number,
    ) => pbkdf2(given(password, "password"), salt, iterations, hash, count),
  },
});
