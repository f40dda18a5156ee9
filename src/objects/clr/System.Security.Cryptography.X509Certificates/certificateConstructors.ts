import { argumentInvalid } from "../../errors/argumentChecks.ts";
import { clrException } from "../../errors/PSError.ts";
import { fileSystem } from "../../host/FileSystem.ts";
import type { ClrType } from "../../types/ClrType.ts";
import type { Constructor } from "../../types/defineClr.ts";
import type { EnumValue } from "../../values/EnumValue.ts";
import type { Byte } from "../../values/numbers.ts";
import { X509Certificate } from "../../values/security/X509Certificate.ts";
import { SecureString } from "../../values/shell/SecureString.ts";

const flags = "System.Security.Cryptography.X509Certificates.X509KeyStorageFlags";

export type ByteItems = readonly Byte[] | null;

/** The bytes of a byte[] argument. */
export function certificateBytes(items: ByteItems): Uint8Array {
  if (!items || items.length === 0) throw argumentInvalid("Array may not be empty or null.", "rawData");
  return Uint8Array.from(items, (item) => item.value);
}

/** The bytes of a certificate file on the drives of the session. */
export function readCertificateFile(fileName: string): Uint8Array {
  const files = fileSystem();
  if (files.entry(fileName)?.isDirectory === false) return files.readBytes(fileName);
  throw clrException(
    "System.Security.Cryptography.CryptographicException",
    "The system cannot find the file specified.\r\n",
  );
}

type Password = string | SecureString | null;

/** Takes what a file holds into a certificate. */
export function importFile(
  certificate: X509Certificate,
  file: Uint8Array,
  password: Password | undefined = null,
  flags: EnumValue | null | undefined = null,
): void {
  certificate.import(file, {
    password: (password instanceof SecureString ? password.plainText : password) ?? "",
    isExportable: !!flags && (flags.value & exportable) !== 0n,
  });
}

/** X509KeyStorageFlags.Exportable. */
const exportable = 4n;

function fromBytes(this: ClrType, bytes: ByteItems, password?: Password, flags?: EnumValue): X509Certificate {
  const certificate = new X509Certificate(this);
  importFile(certificate, certificateBytes(bytes), password, flags);
  return certificate;
}

function fromFile(this: ClrType, fileName: string, password?: Password, flags?: EnumValue): X509Certificate {
  const certificate = new X509Certificate(this);
  importFile(certificate, readCertificateFile(fileName), password, flags);
  return certificate;
}

/** The constructors that both certificate types have. */
export const certificateConstructors: Readonly<Record<string, Constructor>> = {
  "()": function (this: ClrType) {
    return new X509Certificate(this);
  },
  "(byte[])": fromBytes,
  "(byte[],string)": fromBytes,
  "(byte[],securestring)": fromBytes,
  [`(byte[],string,${flags})`]: fromBytes,
  [`(byte[],securestring,${flags})`]: fromBytes,
  "(string)": fromFile,
  "(string,string)": fromFile,
  "(string,securestring)": fromFile,
  [`(string,string,${flags})`]: fromFile,
  [`(string,securestring,${flags})`]: fromFile,
  "(X509Certificate)": function (this: ClrType, other: X509Certificate) {
    const { hasPrivateKey, exportKeyFile, friendlyName } = other;
    return new X509Certificate(this, other.bytes, { hasPrivateKey, exportKeyFile, friendlyName });
  },
};
