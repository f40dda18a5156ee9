import { randomKey } from "../../src/base/Random.ts";
import { defineCmdlet } from "../../src/command/prelude.ts";
import { toText } from "../../src/objects/ops/toText.ts";
import { providerServiceKey } from "../../src/providers/ProviderService.ts";
import { sealMessage } from "../../src/world/certificate/envelopedMessage.ts";
import { cmsContent } from "./_shared/cmsContent.ts";
import { cmsRecipients } from "./_shared/cmsRecipients.ts";
import { armored } from "./_shared/cmsText.ts";

export default defineCmdlet({
  name: "Protect-CmsMessage",
  module: "Microsoft.PowerShell.Security",
  synopsis: "Encrypts a text for the holders of certificates.",
  parameters: {
    To: "object[]",
    Content: "psobject",
    Path: "string",
    LiteralPath: "string",
    OutFile: "string",
  },
  examples: [
    {
      title: "A certificate that is for something else",
      transcript:
        "PS> try { Protect-CmsMessage -To (Get-ChildItem Cert:\\LocalMachine\\My)[0] -Content x } catch { $_.FullyQualifiedErrorId }\nCertificateCannotBeUsedForEncryption,Microsoft.PowerShell.Commands.ProtectCmsMessageCommand\n",
    },
  ],
  steps(cmdlet, values) {
    const lines: string[] = [];
    return {
      process() {
        if (cmdlet.isBound("Content")) lines.push(toText(cmdlet.raw("Content")));
      },
      end() {
        const recipients = cmsRecipients(cmdlet, values.To ?? []);
        const content = cmsContent(cmdlet, values, lines.join("\r\n"));
        const sealed = sealMessage(
          cmdlet.service(randomKey),
          recipients.map(({ bytes }) => bytes),
          Buffer.from(content, "utf8"),
        );
        const text = armored(sealed);
        if (values.OutFile === undefined) return cmdlet.write(text);
        const providers = cmdlet.service(providerServiceKey);
        providers.fileSystem.files.writeBytes(providers.filePath(values.OutFile), Buffer.from(text, "utf8"));
      },
    };
  },
});
