import { readPkcs12, writePkcs12 } from "../../src/base/certificate/pkcs12.ts";
import { randomKey } from "../../src/base/Random.ts";
import { type CmdletContext, defineCmdlet } from "../../src/command/prelude.ts";
import { PSError } from "../../src/objects/errors/PSError.ts";
import { hasWildcards } from "../../src/objects/ops/wildcard.ts";
import { X509Certificate } from "../../src/objects/values/security/X509Certificate.ts";
import { SecureString } from "../../src/objects/values/shell/SecureString.ts";
import { providerServiceKey } from "../../src/providers/ProviderService.ts";
import { clrError } from "../../src/providers/providerErrors.ts";

export default defineCmdlet({
  name: "Get-PfxCertificate",
  module: "Microsoft.PowerShell.Security",
  synopsis: "Reads the certificate out of a .cer or .pfx file.",
  parameters: {
    FilePath: "string[]",
    LiteralPath: "string[]",
    Password: "securestring",
    NoPromptForPassword: "switch",
  },
  examples: [
    {
      title: "A missing file",
      transcript:
        "PS> try { Get-PfxCertificate C:\\none.pfx -ErrorAction Stop } catch { $_.Exception.Message }\nCommand cannot find any of the specified files.\n",
    },
  ],
  steps: (cmdlet, values) => ({
    process() {
      const { files } = cmdlet.service(providerServiceKey).fileSystem;
      for (const path of filesNamed(
        cmdlet,
        values.LiteralPath ?? values.FilePath ?? [],
        values.LiteralPath !== undefined,
      )) {
        const bytes = files.readBytes(path);
        const asCertificate = certificateOf(bytes);
        if (asCertificate) {
          cmdlet.write(asCertificate);
          continue;
        }
        const given = values.Password instanceof SecureString ? values.Password.plainText : null;
        const password =
          given ?? (values.NoPromptForPassword ? "" : (cmdlet.host.readSecureLine("Enter password: ") ?? ""));
        try {
          const contents = readPkcs12(Buffer.from(bytes), password);
          const exportKeyFile = (chosen: string) => writePkcs12(cmdlet.service(randomKey), contents, chosen);
          cmdlet.write(X509Certificate.version2(contents.certificate, { hasPrivateKey: true, exportKeyFile }));
        } catch {
          const text = "The specified network password is not correct.";
          const exception = "System.Security.Cryptography.CryptographicException";
          cmdlet.error(clrError("GetPfxCertificateUnknownCryptoError", "NotSpecified", exception, text));
        }
      }
    },
  }),
});

/** The certificate of a .cer file; null for other files. */
function certificateOf(bytes: Uint8Array): X509Certificate | null {
  try {
    return X509Certificate.version2(bytes);
  } catch {
    return null;
  }
}

/** The files of the paths; where none of these has any, the command ends. */
function filesNamed(cmdlet: CmdletContext, texts: readonly string[], literal: boolean): string[] {
  const providers = cmdlet.service(providerServiceKey);
  const missing: string[] = [];
  const found = texts.flatMap((text) => {
    try {
      const paths = providers.filePaths(text, literal).filter((path) => !providers.fileSystem.isContainer(path));
      if (paths.length === 0 && !hasWildcards(text)) missing.push(text);
      return paths;
    } catch (thrown) {
      if (!(thrown instanceof PSError) || thrown.record.errorId !== "PathNotFound") throw thrown;
      missing.push(text);
      return [];
    }
  });
  if (missing.length > 0 && found.length === 0)
    throw clrError(
      "GetPfxCertCommandNoneOfTheFilesFound",
      "ObjectNotFound",
      "System.IO.FileNotFoundException",
      "Command cannot find any of the specified files.",
    );
  return found;
}
