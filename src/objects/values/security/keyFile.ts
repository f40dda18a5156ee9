import { readPkcs12, writePkcs12 } from "../../../base/certificate/pkcs12.ts";
import { readDer } from "../../../base/readDer.ts";
import { clrException } from "../../errors/PSError.ts";
import { randomBytes } from "../../host/randomBytes.ts";

/** What a PKCS#12 file has: a certificate, perhaps its key, and how both are written again with another password. */
export interface KeyFile {
  readonly certificate: Uint8Array;
  readonly hasPrivateKey: boolean;
  readonly write: (password: string) => Uint8Array;
}

/** A PKCS#12 file, opened; null for what is none. Another password is an error. */
export function openKeyFile(file: Uint8Array, password: string): KeyFile | null {
  if (!isKeyFile(file)) return null;
  try {
    const contents = readPkcs12(Buffer.from(file), password);
    return {
      certificate: contents.certificate,
      hasPrivateKey: contents.privateKey !== null,
      write: (chosen) => writePkcs12(chance, contents, chosen),
    };
  } catch {
    throw clrException(
      "System.Security.Cryptography.CryptographicException",
      "The specified network password is not correct.\r\n",
    );
  }
}

/** RFC 7292: a sequence that begins with the version, 3; a certificate begins with another sequence. */
function isKeyFile(file: Uint8Array): boolean {
  if (file[0] !== 0x30) return false;
  try {
    const [version] = readDer(file).children;
    return version?.tag === 0x02 && version.content.length === 1 && version.content[0] === 3;
  } catch {
    return false;
  }
}

const chance = {
  nextBytes: randomBytes,
};
