import type { CmdletContext } from "../../../../src/command/prelude.ts";
import { providerServiceKey } from "../../../../src/providers/ProviderService.ts";
import type { WebValues } from "./webParameters.ts";

/** Looks the thumbprint up where the real cmdlets do; the emulated hosts ask no client for a certificate. */
export function clientCertificate(cmdlet: CmdletContext, { CertificateThumbprint: thumbprint }: WebValues): void {
  if (thumbprint === undefined) return;
  const providers = cmdlet.service(providerServiceKey);
  const path = `Cert:\\CurrentUser\\My\\${thumbprint.replace(/\s/g, "")}`;
  const { provider, path: inside } = providers.unresolved(path, true);
  if (provider.exists(inside)) return;
  throw cmdlet.terminate({
    id: "WebCmdletCertificateException",
    message: `The thumbprint ${thumbprint} could not be found.`,
    category: "SecurityError",
    exception: "System.Security.Cryptography.CryptographicException",
  });
}
