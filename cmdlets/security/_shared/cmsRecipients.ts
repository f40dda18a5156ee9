import type { CmdletContext } from "../../../src/command/prelude.ts";
import { PSError } from "../../../src/objects/errors/PSError.ts";
import { toText } from "../../../src/objects/ops/toText.ts";
import { wildcardMatcher } from "../../../src/objects/ops/wildcard.ts";
import { unwrap } from "../../../src/objects/values/PSObject.ts";
import { X509Certificate } from "../../../src/objects/values/security/X509Certificate.ts";
import { providerServiceKey } from "../../../src/providers/ProviderService.ts";

const documentEncryption = "1.3.6.1.4.1.311.80.1";

/** The certificates that -To means: objects, files, thumbprints and subjects of the Cert: drive. */
export function cmsRecipients(cmdlet: CmdletContext, to: readonly unknown[]): readonly X509Certificate[] {
  return to.flatMap((given) => {
    const value = unwrap(given);
    if (value instanceof X509Certificate) return [usable(cmdlet, value)];
    const text = toText(value);
    const found = fromFile(cmdlet, text) ?? fromStores(cmdlet, text);
    if (found.length === 0)
      throw invalid(
        cmdlet,
        "NoCertificateFound",
        "ObjectNotFound",
        `Cannot load encryption certificate. The certificate setting '${text}' does not represent a valid base-64 encoded certificate, nor does it represent a valid certificate by file, directory, thumbprint, or subject name.`,
        text,
      );
    return found.map((certificate) => usable(cmdlet, certificate));
  });
}

function fromFile(cmdlet: CmdletContext, path: string): X509Certificate[] | null {
  const providers = cmdlet.service(providerServiceKey);
  try {
    return providers
      .filePaths(path)
      .map((file) => X509Certificate.version2(providers.fileSystem.files.readBytes(file)));
  } catch (error) {
    if (error instanceof PSError) return null;
    throw error;
  }
}

function fromStores(cmdlet: CmdletContext, text: string): X509Certificate[] {
  const matches = wildcardMatcher(text);
  const all = cmdlet.state.callCommand(
    "Get-ChildItem",
    ["Cert:\\LocalMachine\\My"],
    new Map([["ErrorAction", "Ignore"]]),
  );
  return all
    .map(unwrap)
    .filter((one) => one instanceof X509Certificate)
    .filter(
      ({ description }) => description.thumbprint.toLowerCase() === text.toLowerCase() || matches(description.subject),
    );
}

function usable(cmdlet: CmdletContext, certificate: X509Certificate): X509Certificate {
  const { enhancedKeyUsages, keyUsages, thumbprint } = certificate.description;
  const encrypts = keyUsages.some((usage) => /encipherment/i.test(usage));
  if (encrypts && enhancedKeyUsages.some(({ oid }) => oid === documentEncryption)) return certificate;
  throw invalid(
    cmdlet,
    "CertificateCannotBeUsedForEncryption",
    "InvalidData",
    `Certificate '${thumbprint}' cannot be used for encryption. Encryption certificates must contain the Data Encipherment or Key Encipherment key usage, and include the Document Encryption Enhanced Key Usage (${documentEncryption}).`,
    certificate,
  );
}

function invalid(
  cmdlet: CmdletContext,
  id: string,
  category: "ObjectNotFound" | "InvalidData",
  message: string,
  target: unknown,
) {
  return cmdlet.terminate({ id, message, category, exception: "System.ArgumentException", target });
}
