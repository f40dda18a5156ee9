import { writePkcs12 } from "../../base/certificate/pkcs12.ts";
import type { CertificateSetting } from "../../objects/values/security/X509Certificate.ts";
import type { ExchangeCertificate } from "../../world/certificate/ExchangeCertificate.ts";
import type { World } from "../../world/World.ts";

/** The DER of a certificate of the organisation. */
export function certificateBytes(record: ExchangeCertificate): Uint8Array {
  return Uint8Array.from(Buffer.from(record.rawData, "base64"));
}

/** What its store knows of it; the key file is written only where the key may leave the store. */
export function certificateSetting(world: World, record: ExchangeCertificate): CertificateSetting {
  const { friendlyName, privateKey, privateKeyExportable, thumbprint } = record;
  const certificate = Buffer.from(record.rawData, "base64");
  return {
    friendlyName,
    thumbprint,
    hasPrivateKey: privateKey !== null,
    exportKeyFile:
      privateKey !== null && privateKeyExportable
        ? (password) => writePkcs12(world.random, { certificate, privateKey, friendlyName }, password)
        : null,
  };
}
