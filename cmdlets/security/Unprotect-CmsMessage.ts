import { type CmdletContext, defineCmdlet } from "../../src/command/prelude.ts";
import { cmdletTexts } from "../../src/diag/messages/cmdlets.ts";
import { messageText } from "../../src/objects/errors/fillMessage.ts";
import { machineFacts } from "../../src/objects/host/MachineFacts.ts";
import { getMember } from "../../src/objects/members/getMember.ts";
import { toText } from "../../src/objects/ops/toText.ts";
import { listCertificates } from "../../src/world/certificate/ExchangeCertificate.ts";
import { openMessage } from "../../src/world/certificate/envelopedMessage.ts";
import { worldKey } from "../../src/world/worldKey.ts";
import { cmsContent } from "./_shared/cmsContent.ts";
import { cmsRecipients } from "./_shared/cmsRecipients.ts";
import { disarmed, notEncrypted } from "./_shared/cmsText.ts";
import { privateKeyOf } from "./_shared/privateKeyOf.ts";

export default defineCmdlet({
  name: "Unprotect-CmsMessage",
  module: "Microsoft.PowerShell.Security",
  synopsis: "Decrypts a text with the key of a certificate: one given, or those of the computer's store.",
  parameters: {
    EventLogRecord: "psobject",
    Content: "string",
    Path: "string",
    LiteralPath: "string",
    IncludeContext: "switch",
    To: "object[]",
  },
  examples: [
    {
      title: "Nothing encrypted",
      transcript: "PS> 'plain' | Unprotect-CmsMessage -IncludeContext\nplain\n",
    },
  ],
  steps(cmdlet, values) {
    const lines: string[] = [];
    return {
      process() {
        const record = cmdlet.raw("EventLogRecord");
        if (cmdlet.parameterSet !== "ByWinEvent") lines.push(values.Content ?? "");
        else if (typeof record === "string") lines.push(record);
        else cmdlet.write(opened(cmdlet, values, toText(getMember(record, "Message"))));
      },
      end() {
        const text = cmsContent(cmdlet, values, lines.join("\r\n"));
        if (text !== "") cmdlet.write(opened(cmdlet, values, text));
      },
    };
  },
});

function opened(
  cmdlet: CmdletContext,
  values: { readonly IncludeContext: boolean; readonly To?: readonly unknown[] | undefined },
  text: string,
): string {
  const found = disarmed(text);
  if (!found) {
    if (values.IncludeContext) return text;
    throw notEncrypted(cmdlet);
  }
  for (const [certificate, key] of keys(cmdlet, values.To)) {
    const content = openMessage(found.der, certificate, key)?.toString("utf8");
    if (content !== undefined) return values.IncludeContext ? found.before + content + found.after : content;
  }
  throw cmdlet.terminate({
    id: "System.Security.Cryptography.CryptographicException",
    message: messageText(cmdletTexts.NoRecipient, []),
    category: "NotSpecified",
    exception: "System.Security.Cryptography.CryptographicException",
  });
}

/** Certificates with their private keys. */
function* keys(cmdlet: CmdletContext, to: readonly unknown[] | undefined): Generator<[Uint8Array, string]> {
  if (to) {
    for (const certificate of cmsRecipients(cmdlet, to)) {
      const key = privateKeyOf(cmdlet, certificate);
      if (key !== null) yield [certificate.bytes, key];
    }
    return;
  }
  for (const { rawData, privateKey } of listCertificates(cmdlet.service(worldKey), machineFacts().machineName))
    if (privateKey !== null) yield [Buffer.from(rawData, "base64"), privateKey];
}
