import { readPkcs12 } from "../../../src/base/certificate/pkcs12.ts";
import type { CmdletContext } from "../../../src/command/prelude.ts";
import { machineFacts } from "../../../src/objects/host/MachineFacts.ts";
import type { X509Certificate } from "../../../src/objects/values/security/X509Certificate.ts";
import { findCertificate } from "../../../src/world/certificate/ExchangeCertificate.ts";
import { worldKey } from "../../../src/world/worldKey.ts";

/** The private key (PEM) that belongs to a certificate, of its file or of the computer's store; null: there is none. */
export function privateKeyOf(cmdlet: CmdletContext, certificate: X509Certificate): string | null {
  const file = certificate.exportKeyFile?.("key");
  if (file) return readPkcs12(Buffer.from(file), "key").privateKey;
  const { thumbprint } = certificate.description;
  return findCertificate(cmdlet.service(worldKey), machineFacts().machineName, thumbprint)?.privateKey ?? null;
}
