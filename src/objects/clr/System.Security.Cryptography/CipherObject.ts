import { clrException } from "../../errors/PSError.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { typeByName } from "../../types/typeRegistry.ts";
import { ClrObject } from "../../values/ClrObject.ts";

export type CipherMode = "CBC" | "ECB";
export type CipherPadding = "PKCS7" | "None" | "Zeros";

/** An AES algorithm with its key and the way it chains and pads. */
export class AesObject extends ClrObject {
  #key: Uint8Array | null = null;
  #iv: Uint8Array | null = null;
  keySize = 256;
  mode: CipherMode = "CBC";
  padding: CipherPadding = "PKCS7";

  constructor(
    readonly typeName: string,
    readonly random: (count: number) => Uint8Array,
  ) {
    super();
  }

  get clrType(): ClrType {
    return typeByName(this.typeName);
  }

  get key(): Uint8Array {
    this.#key ??= this.random(this.keySize / 8);
    return this.#key;
  }

  set key(bytes: Uint8Array) {
    if (![16, 24, 32].includes(bytes.length))
      throw clrException(
        "System.Security.Cryptography.CryptographicException",
        "Specified key is not a valid size for this algorithm.",
      );
    this.#key = bytes;
    this.keySize = bytes.length * 8;
  }

  get iv(): Uint8Array {
    this.#iv ??= this.random(16);
    return this.#iv;
  }

  set iv(bytes: Uint8Array) {
    if (bytes.length !== 16)
      throw clrException(
        "System.Security.Cryptography.CryptographicException",
        "Specified initialization vector (IV) does not match the block size for this algorithm.",
      );
    this.#iv = bytes;
  }

  generate(what: "key" | "iv"): void {
    if (what === "key") this.#key = this.random(this.keySize / 8);
    else this.#iv = this.random(16);
  }

  transform(bytes: Uint8Array, encrypts: boolean, key = this.key, iv = this.iv): Uint8Array {
    const { cbc, ecb } = require("@noble/ciphers/aes.js") as typeof import("@noble/ciphers/aes.js");
    const padding = { disablePadding: this.padding !== "PKCS7" };
    const cipher = this.mode === "ECB" ? ecb(key, padding) : cbc(key, iv, padding);
    try {
      return encrypts ? cipher.encrypt(this.#padded(bytes)) : cipher.decrypt(bytes);
    } catch {
      const text =
        this.padding === "PKCS7" && bytes.length % 16 === 0
          ? "Padding is invalid and cannot be removed."
          : "The input data is not a complete block.";
      throw clrException("System.Security.Cryptography.CryptographicException", text);
    }
  }

  #padded(bytes: Uint8Array): Uint8Array {
    if (this.padding !== "Zeros" || bytes.length % 16 === 0) return bytes;
    const padded = new Uint8Array(Math.ceil(bytes.length / 16) * 16);
    padded.set(bytes);
    return padded;
  }
}

/** What encrypts or decrypts with a key that was set when it was made. */
export class CryptoTransform extends ClrObject {
  readonly pending: Uint8Array[] = [];

  constructor(readonly run: (bytes: Uint8Array) => Uint8Array) {
    super();
  }

  get clrType(): ClrType {
    return typeByName("System.Security.Cryptography.UniversalCryptoTransform");
  }
}
