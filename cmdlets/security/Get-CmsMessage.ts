import { defineCmdlet } from "../../src/command/prelude.ts";
import { ensureExtendedMembers } from "../../src/objects/members/extendedMembers.ts";
import { PropertyBag } from "../../src/objects/values/PropertyBag.ts";
import { messageRecipients } from "../../src/world/certificate/envelopedMessage.ts";
import { cmsContent } from "./_shared/cmsContent.ts";
import { armored, disarmed, notEncrypted } from "./_shared/cmsText.ts";

export default defineCmdlet({
  name: "Get-CmsMessage",
  module: "Microsoft.PowerShell.Security",
  synopsis: "Tells for whom an encrypted text is.",
  parameters: { Content: "string", Path: "string", LiteralPath: "string" },
  examples: [
    {
      title: "Nothing encrypted",
      transcript:
        "PS> try { Get-CmsMessage -Content plain } catch { $_.FullyQualifiedErrorId }\nInputContainedNoEncryptedContent,Microsoft.PowerShell.Commands.GetCmsMessageCommand\n",
    },
  ],
  steps(cmdlet, values) {
    const lines: string[] = [];
    return {
      process() {
        if (values.Content !== undefined) lines.push(values.Content);
      },
      end() {
        const found = disarmed(cmsContent(cmdlet, values, lines.join("\r\n")));
        if (!found) throw notEncrypted(cmdlet, false);
        const message = new PropertyBag("System.Security.Cryptography.Pkcs.EnvelopedCms", { Version: 0 });
        const members = ensureExtendedMembers(message);
        const recipients = messageRecipients(found.der).map(({ issuer }) => issuer);
        members.setNote("Recipients", recipients);
        members.setNote("Content", armored(found.der));
        cmdlet.write(message);
      },
    };
  },
});
