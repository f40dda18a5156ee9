import { argumentInvalid } from "../../errors/argumentChecks.ts";
import { clrException } from "../../errors/PSError.ts";
import { fileSystem } from "../../host/FileSystem.ts";
import type { ClrType } from "../../types/ClrType.ts";
import type { Constructor } from "../../types/TypeDefinition.ts";
import type { Byte } from "../../values/numbers.ts";
import { X509Certificate } from "../../values/security/X509Certificate.ts";

const flags = "System.Security.Cryptography.X509Certificates.X509KeyStorageFlags keyStorageFlags";

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

/** The constructors that both certificate types have; `copy` and `bytes` are how the type's signatures spell theirs. */
export function certificateConstructors(copy: string, bytes: string): Readonly<Record<string, Constructor>> {
  return {
    "()": function (this: ClrType) {
      return new X509Certificate(this);
    },
    [bytes]: fromBytes,
    "(byte[] rawData, string password)": fromBytes,
    "(byte[] rawData, securestring password)": fromBytes,
    [`(byte[] rawData, string password, ${flags})`]: fromBytes,
    [`(byte[] rawData, securestring password, ${flags})`]: fromBytes,
    "(string fileName)": fromFile,
    "(string fileName, string password)": fromFile,
    "(string fileName, securestring password)": fromFile,
    [`(string fileName, string password, ${flags})`]: fromFile,
    [`(string fileName, securestring password, ${flags})`]: fromFile,
    [copy]: function (this: ClrType, other: X509Certificate) {
      const { hasPrivateKey, exportKeyFile, friendlyName } = other;
      return new X509Certificate(this, other.bytes, { hasPrivateKey, exportKeyFile, friendlyName });
    },
  };
}
