import { argumentInvalid } from "../../errors/argumentChecks.ts";
import { clrException } from "../../errors/PSError.ts";
import { fileSystem } from "../../host/FileSystem.ts";
import type { ClrType } from "../../types/ClrType.ts";
import type { Constructor } from "../../types/defineClr.ts";
import type { Byte } from "../../values/numbers.ts";
import { X509Certificate } from "../../values/security/X509Certificate.ts";

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

function fromBytes(this: ClrType, bytes: ByteItems): X509Certificate {
  return new X509Certificate(this, certificateBytes(bytes));
}

function fromFile(this: ClrType, fileName: string): X509Certificate {
  return new X509Certificate(this, readCertificateFile(fileName));
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
