import type { PerEdition } from "../../../diag/Edition.ts";
import { argumentInvalid, checkNotNull } from "../../errors/argumentChecks.ts";
import { notModelled } from "../../errors/runtimeError.ts";
import { edition } from "../../host/edition.ts";
import { defineClr } from "../../types/defineClr.ts";
import { typeByName } from "../../types/typeRegistry.ts";
import { EnumValue } from "../../values/EnumValue.ts";
import { bytesOf } from "../System.IO/bytes.ts";
import { AesObject, type CipherMode, type CipherPadding, CryptoTransform } from "./CipherObject.ts";
import { newAes } from "./concreteAesType.ts";

type Bytes = readonly unknown[];

const space = "System.Security.Cryptography";

/** The concrete class behind Create(). Observed in .NET 10; of .NET Framework documented (CryptoConfig). */
const concreteName: PerEdition<string> = { Desktop: "AesCryptoServiceProvider", Core: "AesImplementation" };

function transform(self: AesObject, encrypts: boolean, key = self.key, iv = self.iv): CryptoTransform {
  return new CryptoTransform((bytes) => self.transform(bytes, encrypts, key, iv));
}

/** A value of an enumeration of which some are modelled. */
function choice<T extends string>(value: EnumValue, modelled: readonly T[]): T {
  const found = modelled.find((one) => one === value.text);
  if (!found) throw notModelled(`${value.clrType.name} ${value.text}`);
  return found;
}

/** The one-shot methods: with the key of the algorithm, whatever mode and padding it has. */
function atOnce(self: AesObject, bytes: Bytes, encrypts: boolean, padding: EnumValue, iv?: Bytes): Uint8Array {
  const once = new AesObject(self.typeName, self.random);
  once.key = self.key;
  once.mode = iv ? "CBC" : "ECB";
  once.padding = choice<CipherPadding>(padding, modelledPaddings);
  const given = bytesOf(bytes);
  if (iv && iv.length !== 16)
    throw argumentInvalid(
      "Specified initialization vector (IV) does not match the block size for this algorithm.",
      "iv",
    );
  if (encrypts && once.padding === "None" && given.length % 16 !== 0)
    throw argumentInvalid(
      "The specified plaintext size is not valid for the padding and block size.",
      "plaintextLength",
    );
  return once.transform(given, encrypts, once.key, iv ? bytesOf(iv) : once.iv);
}

const modelledPaddings: readonly CipherPadding[] = ["PKCS7", "None", "Zeros"];

export default defineClr<AesObject>({
  statics: { "Create()": () => newAes(concreteName[edition()]) },
  methods: {
    "CreateEncryptor()": (self) => transform(self, true),
    "CreateDecryptor()": (self) => transform(self, false),
    "CreateEncryptor(byte[],byte[])": (self, key: Bytes, iv: Bytes) => transform(self, true, bytesOf(key), bytesOf(iv)),
    "CreateDecryptor(byte[],byte[])": (self, key: Bytes, iv: Bytes) =>
      transform(self, false, bytesOf(key), bytesOf(iv)),
    "EncryptCbc(byte[],byte[],System.Security.Cryptography.PaddingMode)": (
      self,
      bytes: Bytes,
      iv: Bytes,
      padding: EnumValue,
    ) => atOnce(self, bytes, true, padding, iv),
    "DecryptCbc(byte[],byte[],System.Security.Cryptography.PaddingMode)": (
      self,
      bytes: Bytes,
      iv: Bytes,
      padding: EnumValue,
    ) => atOnce(self, bytes, false, padding, iv),
    "EncryptEcb(byte[],System.Security.Cryptography.PaddingMode)": (self, bytes: Bytes, padding: EnumValue) =>
      atOnce(self, bytes, true, padding),
    "DecryptEcb(byte[],System.Security.Cryptography.PaddingMode)": (self, bytes: Bytes, padding: EnumValue) =>
      atOnce(self, bytes, false, padding),
    GenerateKey: (self) => self.generate("key"),
    GenerateIV: (self) => self.generate("iv"),
    ValidKeySize: (_, bits: number) => [128, 192, 256].includes(bits),
    Dispose: () => {},
    Clear: () => {},
  },
  properties: {
    Key: {
      get: (self) => self.key,
      set: (self, value: Bytes | null) => {
        self.key = bytesOf(value ?? []);
      },
    },
    IV: {
      get: (self) => self.iv,
      set: (self, value: Bytes) => {
        checkNotNull(value, "value");
        self.iv = bytesOf(value);
      },
    },
    KeySize: {
      get: (self) => self.keySize,
      set: (self, bits: number) => {
        self.keySize = bits;
        self.generate("key");
      },
    },
    BlockSize: () => 128,
    FeedbackSize: () => 8,
    Mode: {
      get: (self) => EnumValue.named(typeByName(`${space}.CipherMode`), self.mode),
      set: (self, value: EnumValue) => {
        self.mode = choice<CipherMode>(value, ["CBC", "ECB"]);
      },
    },
    Padding: {
      get: (self) => EnumValue.named(typeByName(`${space}.PaddingMode`), self.padding),
      set: (self, value: EnumValue) => {
        self.padding = choice<CipherPadding>(value, modelledPaddings);
      },
    },
  },
});
