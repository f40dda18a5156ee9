import { clrException } from "../../errors/PSError.ts";
import { notModelled } from "../../errors/runtimeError.ts";
import { formatDateTime } from "../../text/time/formatDateTime.ts";
import { localDate } from "../../text/time/moments.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { defineType } from "../../types/TypeDefinition.ts";
import type { EnumValue } from "../../values/EnumValue.ts";
import { X509Certificate } from "../../values/security/X509Certificate.ts";
import type { SecureString } from "../../values/shell/SecureString.ts";
import { currentCulture } from "../../values/time/CultureInfo.ts";
import {
  type ByteItems,
  certificateBytes,
  certificateConstructors,
  readCertificateFile,
} from "./certificateConstructors.ts";
import { keyAlgorithmOf, publicKeyOf } from "./certificateParts.ts";
import { certificateText } from "./certificateText.ts";

const space = "System.Security.Cryptography.X509Certificates";
const flags = `${space}.X509KeyStorageFlags keyStorageFlags`;

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
      throw clrException(
        "System.Security.Cryptography.CryptographicException",
        "Key not valid for use in specified state.\r\n",
      );
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
  constructors: certificateConstructors("(X509Certificate cert)", "(byte[] data)"),
  statics: {
    "static X509Certificate CreateFromCertFile(string filename)": function (this: ClrType, fileName: string) {
      return new X509Certificate(this, readCertificateFile(fileName));
    },
  },
  methods: {
    "void Import(byte[] rawData)": (self, bytes: ByteItems) => self.import(certificateBytes(bytes)),
    [`void Import(byte[] rawData, string password, ${flags})`]: (self, bytes: ByteItems) =>
      self.import(certificateBytes(bytes)),
    [`void Import(byte[] rawData, securestring password, ${flags})`]: (self, bytes: ByteItems) =>
      self.import(certificateBytes(bytes)),
    "void Import(string fileName)": (self, fileName: string) => self.import(readCertificateFile(fileName)),
    [`void Import(string fileName, string password, ${flags})`]: (self, fileName: string) =>
      self.import(readCertificateFile(fileName)),
    [`void Import(string fileName, securestring password, ${flags})`]: (self, fileName: string) =>
      self.import(readCertificateFile(fileName)),
    [`byte[] Export(${space}.X509ContentType contentType)`]: (self, contentType: EnumValue) =>
      exported(self, contentType),
    [`byte[] Export(${space}.X509ContentType contentType, string password)`]: (
      self,
      contentType: EnumValue,
      password: string | null,
    ) => exported(self, contentType, password ?? ""),
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
    /** A handle of the operating system means nothing in an emulated one. */
    "System.IntPtr Handle {get;}": () => null,
    /** Later .NET's, which cannot be shown here. */
    "System.ReadOnlyMemory[byte] SerialNumberBytes {get;}": () => null,
    "string Issuer {get;}": (self) => (self.isEmpty ? "" : self.description.issuer),
    "string Subject {get;}": (self) => (self.isEmpty ? "" : self.description.subject),
  },
  toText: certificateText,
});

function isSame(self: X509Certificate, other: unknown): boolean {
  return other instanceof X509Certificate && self.equalityKey === other.equalityKey;
}
