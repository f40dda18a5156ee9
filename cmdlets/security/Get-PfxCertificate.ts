import { randomKey } from "../../src/base/Random.ts";
import { defineCmdlet } from "../../src/command/prelude.ts";
import { SecureString } from "../../src/objects/model/SecureString.ts";
import { X509Certificate } from "../../src/objects/model/X509Certificate.ts";
import { forEachItem } from "../../src/providers/itemCommand.ts";
import { providerServiceKey } from "../../src/providers/ProviderService.ts";
import { clrError } from "../../src/providers/providerErrors.ts";
import { readPkcs12, writePkcs12 } from "../../src/world/certificate/pkcs12.ts";

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
        "PS> try { Get-PfxCertificate C:\\none.pfx -ErrorAction Stop } catch { $_.Exception.Message }\nCannot find path 'C:\\none.pfx' because it does not exist.\n",
    },
  ],
  steps: (cmdlet, values) => ({
    process() {
      const { files } = cmdlet.service(providerServiceKey).fileSystem;
      forEachItem(cmdlet, { Path: values.FilePath, LiteralPath: values.LiteralPath }, ({ path }) => {
        const bytes = files.readBytes(path);
        const asCertificate = certificateOf(bytes);
        if (asCertificate) {
          cmdlet.write(asCertificate);
          return;
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
      });
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
