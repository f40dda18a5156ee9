import { currentCulture } from "../model/CultureInfo.ts";
import { keyAlgorithmOf, publicKeyOf } from "../model/certificateParts.ts";
import type { ClrType } from "../model/ClrType.ts";
import type { EnumValue } from "../model/EnumValue.ts";
import { fileSystem } from "../model/FileSystem.ts";
import type { Byte } from "../model/numbers.ts";
import { clrException } from "../model/PSError.ts";
import { notModelled } from "../model/runtimeError.ts";
import type { SecureString } from "../model/SecureString.ts";
import { defineType } from "../model/TypeDefinition.ts";
import { X509Certificate } from "../model/X509Certificate.ts";
import { formatDateTime } from "../text/formatDateTime.ts";
import { localDate } from "../text/moments.ts";
import { certificateText } from "./certificateText.ts";

const space = "System.Security.Cryptography.X509Certificates";
const flags = `${space}.X509KeyStorageFlags keyStorageFlags`;

type Bytes = readonly Byte[] | null;

function toBytes(items: Bytes): Uint8Array {
  if (!items || items.length === 0) throw clrException("System.ArgumentException", "Array may not be empty or null.\r\nParameter name: rawData");
  return Uint8Array.from(items, (item) => item.value);
}

function read(fileName: string): Uint8Array {
  const files = fileSystem();
  if (files.entry(fileName)?.isDirectory === false) return files.readBytes(fileName);
  throw clrException("System.Security.Cryptography.CryptographicException", "The system cannot find the file specified.\r\n");
}

function make(this: ClrType, bytes: Bytes): X509Certificate {
  return new X509Certificate(this, toBytes(bytes));
}

function makeFromFile(this: ClrType, fileName: string): X509Certificate {
  return new X509Certificate(this, read(fileName));
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("hex").toUpperCase();
}

function exported(self: X509Certificate, contentType: EnumValue, password = ""): Uint8Array {
  switch (contentType.text) {
    case "Cert":
      return self.bytes;
    case "Pfx":
    case "Pkcs12":
      if (self.exportKeyFile) return self.exportKeyFile(password);
      throw clrException("System.Security.Cryptography.CryptographicException", "Key not valid for use in specified state.\r\n");
    default:
      throw notModelled(`Exporting a certificate as ${contentType.text}`);
  }
}

function dateText(moment: string): string {
  return formatDateTime(localDate(moment), "", currentCulture().name);
}

export default defineType<X509Certificate>({
  name: `${space}.X509Certificate`,
  base: "System.Object",
  constructors: {
    "()": function (this: ClrType) {
      return new X509Certificate(this);
    },
    "(byte[] data)": make,
    "(byte[] rawData, string password)": make,
    "(byte[] rawData, securestring password)": make,
    [`(byte[] rawData, string password, ${flags})`]: make,
    [`(byte[] rawData, securestring password, ${flags})`]: make,
    "(string fileName)": makeFromFile,
    "(string fileName, string password)": makeFromFile,
    "(string fileName, securestring password)": makeFromFile,
    [`(string fileName, string password, ${flags})`]: makeFromFile,
    [`(string fileName, securestring password, ${flags})`]: makeFromFile,
    "(X509Certificate cert)": function (this: ClrType, other: X509Certificate) {
      return new X509Certificate(this, other.bytes, { hasPrivateKey: other.hasPrivateKey, exportKeyFile: other.exportKeyFile });
    },
  },
  statics: {
    "static X509Certificate CreateFromCertFile(string filename)": function (this: ClrType, fileName: string) {
      return new X509Certificate(this, read(fileName));
    },
  },
  methods: {
    "void Import(byte[] rawData)": (self, bytes: Bytes) => self.import(toBytes(bytes)),
    [`void Import(byte[] rawData, string password, ${flags})`]: (self, bytes: Bytes) => self.import(toBytes(bytes)),
    [`void Import(byte[] rawData, securestring password, ${flags})`]: (self, bytes: Bytes) => self.import(toBytes(bytes)),
    "void Import(string fileName)": (self, fileName: string) => self.import(read(fileName)),
    [`void Import(string fileName, string password, ${flags})`]: (self, fileName: string) => self.import(read(fileName)),
    [`void Import(string fileName, securestring password, ${flags})`]: (self, fileName: string) => self.import(read(fileName)),
    [`byte[] Export(${space}.X509ContentType contentType)`]: (self, contentType: EnumValue) => exported(self, contentType),
    [`byte[] Export(${space}.X509ContentType contentType, string password)`]: (self, contentType: EnumValue, password: string | null) =>
      exported(self, contentType, password ?? ""),
    [`byte[] Export(${space}.X509ContentType contentType, securestring password)`]: (
      self,
      contentType: EnumValue,
      password: SecureString | null,
    ) => exported(self, contentType, password?.plainText ?? ""),
    "byte[] GetRawCertData()": (self) => self.bytes,
    "string GetRawCertDataString()": (self) => hex(self.bytes),
    "byte[] GetCertHash()": (self) => Buffer.from(self.description.thumbprint, "hex"),
    "string GetCertHashString()": (self) => self.description.thumbprint,
    "string GetEffectiveDateString()": (self) => dateText(self.description.notBefore),
    "string GetExpirationDateString()": (self) => dateText(self.description.notAfter),
    "string GetFormat()": () => "X509",
    "string GetKeyAlgorithm()": (self) => keyAlgorithmOf(self.bytes).value,
    "byte[] GetKeyAlgorithmParameters()": () => Uint8Array.of(5, 0),
    "string GetKeyAlgorithmParametersString()": () => "0500",
    "byte[] GetPublicKey()": (self) => publicKeyOf(self.bytes),
    "string GetPublicKeyString()": (self) => hex(publicKeyOf(self.bytes)),
    /** Little-endian, unlike the text. */
    "byte[] GetSerialNumber()": (self) => Buffer.from(self.description.serialNumber, "hex").reverse(),
    "string GetSerialNumberString()": (self) => self.description.serialNumber,
    "string GetName()": (self) => self.description.subject,
    "string GetIssuerName()": (self) => self.description.issuer,
    "void Reset()": (self) => self.reset(),
    "void Dispose()": (self) => self.reset(),
    "bool Equals(X509Certificate other)": (self, other: X509Certificate | null) => isSame(self, other),
    "bool Equals(System.Object obj)": (self, other: unknown) => isSame(self, other),
    "string ToString()": certificateText,
    "string ToString(bool fVerbose)": certificateText,
  },
  properties: {
    "string Issuer {get;}": (self) => (self.isEmpty ? "" : self.description.issuer),
    "string Subject {get;}": (self) => (self.isEmpty ? "" : self.description.subject),
  },
  toText: certificateText,
});

function isSame(self: X509Certificate, other: unknown): boolean {
  return other instanceof X509Certificate && self.equalityKey === other.equalityKey;
}
