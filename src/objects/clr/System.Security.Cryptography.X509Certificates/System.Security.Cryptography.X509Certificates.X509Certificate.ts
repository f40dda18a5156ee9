import { clrException } from "../../errors/PSError.ts";
import { notModelled } from "../../errors/runtimeError.ts";
import { formatDateTime } from "../../text/time/formatDateTime.ts";
import { localDate } from "../../text/time/moments.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { defineClr } from "../../types/defineClr.ts";
import type { EnumValue } from "../../values/EnumValue.ts";
import { X509Certificate } from "../../values/security/X509Certificate.ts";
import type { SecureString } from "../../values/shell/SecureString.ts";
import { currentCulture } from "../../values/time/CultureInfo.ts";
import {
  type ByteItems,
  certificateBytes,
  certificateConstructors,
  importFile,
  readCertificateFile,
} from "./certificateConstructors.ts";
import { keyAlgorithmOf, publicKeyOf } from "./certificateParts.ts";
import { certificateText } from "./certificateText.ts";

const space = "System.Security.Cryptography.X509Certificates";
const flags = `${space}.X509KeyStorageFlags`;

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

type Password = string | SecureString | null;

function importBytes(self: X509Certificate, bytes: ByteItems, password?: Password, storage?: EnumValue): void {
  importFile(self, certificateBytes(bytes), password, storage);
}

function importNamed(self: X509Certificate, fileName: string, password?: Password, storage?: EnumValue): void {
  importFile(self, readCertificateFile(fileName), password, storage);
}

function dateText(moment: string): string {
  return formatDateTime(localDate(moment), "", currentCulture().name);
}

export default defineClr<X509Certificate>({
  constructors: certificateConstructors,
  statics: {
    CreateFromCertFile: function (this: ClrType, fileName: string) {
      return new X509Certificate(this, readCertificateFile(fileName));
    },
  },
  methods: {
    "Import(byte[])": importBytes,
    [`Import(byte[],string,${flags})`]: importBytes,
    [`Import(byte[],securestring,${flags})`]: importBytes,
    "Import(string)": importNamed,
    [`Import(string,string,${flags})`]: importNamed,
    [`Import(string,securestring,${flags})`]: importNamed,
    [`Export(${space}.X509ContentType)`]: (self, contentType: EnumValue) => exported(self, contentType),
    [`Export(${space}.X509ContentType,string)`]: (self, contentType: EnumValue, password: string | null) =>
      exported(self, contentType, password ?? ""),
    [`Export(${space}.X509ContentType,securestring)`]: (self, contentType: EnumValue, password: SecureString | null) =>
      exported(self, contentType, password?.plainText ?? ""),
    GetRawCertData: (self) => self.bytes,
    GetRawCertDataString: (self) => hex(self.bytes),
    "GetCertHash()": (self) => Buffer.from(self.description.thumbprint, "hex"),
    "GetCertHashString()": (self) => self.description.thumbprint,
    GetEffectiveDateString: (self) => dateText(self.description.notBefore),
    GetExpirationDateString: (self) => dateText(self.description.notAfter),
    GetFormat: () => "X509",
    GetKeyAlgorithm: (self) => keyAlgorithmOf(self.bytes).value,
    GetKeyAlgorithmParameters: () => Uint8Array.of(5, 0),
    GetKeyAlgorithmParametersString: () => "0500",
    GetPublicKey: (self) => publicKeyOf(self.bytes),
    GetPublicKeyString: (self) => hex(publicKeyOf(self.bytes)),
    /** Little-endian, unlike the text. */
    GetSerialNumber: (self) => Buffer.from(self.description.serialNumber, "hex").reverse(),
    GetSerialNumberString: (self) => self.description.serialNumber,
    GetName: (self) => self.description.subject,
    GetIssuerName: (self) => self.description.issuer,
    Reset: (self) => self.reset(),
    Dispose: (self) => self.reset(),
    "Equals(X509Certificate)": (self, other: X509Certificate | null) => isSame(self, other),
    "Equals(System.Object)": (self, other: unknown) => isSame(self, other),
    ToString: certificateText,
  },
  properties: {
    /** A handle of the operating system means nothing in an emulated one. */
    Handle: () => null,
    /** Later .NET's, which cannot be shown here. */
    SerialNumberBytes: () => null,
    Issuer: (self) => (self.isEmpty ? "" : self.description.issuer),
    Subject: (self) => (self.isEmpty ? "" : self.description.subject),
  },
  toText: certificateText,
});

function isSame(self: X509Certificate, other: unknown): boolean {
  return other instanceof X509Certificate && self.equalityKey === other.equalityKey;
}
