import { clockKey } from "../../src/base/Clock.ts";
import { instant } from "../../src/base/instant.ts";
import { cloudKey } from "../../src/cloud/cloudKey.ts";
import { sendNotifications } from "../../src/cloud/sendNotifications.ts";
import { type CmdletContext, defineCmdlet } from "../../src/command/prelude.ts";
import type { PerEdition } from "../../src/diag/Edition.ts";
import { notModelled } from "../../src/objects/errors/runtimeError.ts";
import { getMember } from "../../src/objects/members/getMember.ts";
import { toText } from "../../src/objects/ops/toText.ts";
import { PSCredential } from "../../src/objects/values/shell/PSCredential.ts";
import { providerServiceKey } from "../../src/providers/ProviderService.ts";
import { isTestMalware } from "../../src/world/protection/testSignatures.ts";
import { putSentMail, type SentMail } from "../../src/world/server/SentMail.ts";
import { submitMessage } from "../../src/world/transport/submitMessage.ts";
import { WorldError } from "../../src/world/WorldError.ts";
import { worldKey } from "../../src/world/worldKey.ts";
import { refuseRecipients, smtpServer } from "./_Send-MailMessage/smtpServer.ts";

const obsolete: PerEdition<string | null> = {
  Desktop: null,
  Core: "The command 'Send-MailMessage' is obsolete. This cmdlet does not guarantee secure connections to SMTP servers. While there is no immediate replacement available in PowerShell, we recommend you do not use Send-MailMessage at this time. See https://aka.ms/SendMailMessage for more information.",
};

export default defineCmdlet({
  name: "Send-MailMessage",
  module: "Microsoft.PowerShell.Utility",
  className: "Microsoft.PowerShell.Commands.SendMailMessage",
  synopsis: "Sends a message through a server of the organisation.",
  description:
    "The server takes it through the receive connector that listens on the port, and transport delivers it by its rules, recipients and databases; it refuses to relay for recipients of other domains. With -Credential the account signs in, as far as the connector lets it.",
  source: "inferred",
  parameters: {
    Attachments: "string[]",
    Bcc: "string[]",
    Body: "string",
    BodyAsHtml: "switch",
    Credential: "pscredential",
    Encoding: "System.Text.Encoding",
    Cc: "string[]",
    DeliveryNotificationOption: "System.Net.Mail.DeliveryNotificationOptions",
    From: "string",
    SmtpServer: "string",
    Priority: "System.Net.Mail.MailPriority",
    Subject: "string",
    To: "string[]",
    UseSsl: "switch",
    Port: "int",
  },
  examples: [
    {
      title: "A recipient that is not the organisation's",
      transcript:
        "PS> try { Send-MailMessage -From a@fabrikam.com -To b@example.org -Subject Hi -SmtpServer server -ErrorAction Stop } catch { $_.Exception.Message }\nMailbox unavailable. The server response was: 5.7.1 Unable to relay\n",
    },
  ],
  steps(cmdlet, values) {
    const files: string[] = [];
    return {
      begin() {
        const warning = obsolete[cmdlet.edition];
        if (warning !== null) cmdlet.warning(warning);
      },
      process() {
        const providers = cmdlet.service(providerServiceKey);
        for (const path of values.Attachments ?? []) files.push(...providers.filePaths(path));
      },
      end() {
        const message = {
          from: values.From ?? "",
          to: values.To ?? [],
          cc: values.Cc ?? [],
          bcc: values.Bcc ?? [],
        };
        for (const address of [message.from, ...message.to, ...message.cc, ...message.bcc])
          if (!/^[^@\s]+@[^@\s]+$/.test(plain(address))) return badAddress(cmdlet, address);
        const attachments = files.map((path) => attachment(cmdlet, path));
        const size = messageSize(values.Subject ?? "", values.Body ?? "", attachments);
        const recipients = [...message.to, ...message.cc, ...message.bcc].map(plain);
        const accepting = modelled(() =>
          smtpServer(cmdlet, {
            name: values.SmtpServer ?? emailServer(cmdlet),
            port: values.Port === undefined || values.Port === 0 ? 25 : values.Port,
            useSsl: values.UseSsl,
            recipients,
            text: `${values.Subject ?? ""}\n${values.Body ?? ""}`,
            size,
            from: plain(message.from),
            credential: credentialOf(values.Credential),
          }),
        );
        if (accepting === null) return;
        const world = cmdlet.service(worldKey);
        const priority = (values.Priority === undefined ? "Normal" : toText(values.Priority)) as SentMail["priority"];
        modelled(() =>
          world.store.transact(() => {
            putSentMail(world, {
              server: accepting.fqdn,
              received: instant(cmdlet.service(clockKey).now()),
              ...message,
              subject: values.Subject ?? "",
              body: values.Body ?? "",
              isHtml: values.BodyAsHtml,
              charset: values.Encoding === undefined ? "us-ascii" : toText(getMember(values.Encoding, "WebName")),
              priority,
              deliveryNotification:
                values.DeliveryNotificationOption === undefined ? "None" : toText(values.DeliveryNotificationOption),
              attachments,
            });
            submitMessage(world, {
              server: accepting.server,
              connector: accepting.connector,
              account: accepting.account,
              isAuthenticated: accepting.account !== null,
              from: plain(message.from),
              to: message.to.map(plain),
              cc: message.cc.map(plain),
              recipients: accepting.recipients,
              spam: accepting.spam,
              subject: values.Subject ?? "",
              body: values.Body ?? "",
              size,
              priority,
              attachments: attachments.map(({ name, content }) => {
                const isMalware = isTestMalware(Buffer.from(content, "base64").toString("latin1"));
                return { name, size: bytesOf(content), content, ...(isMalware ? { isMalware } : {}) };
              }),
            });
          }),
        );
        sendNotifications(world, cmdlet.service(cloudKey));
        if (accepting.refused.length > 0) refuseRecipients(cmdlet, accepting.refused, false);
      },
    };
  },
});

/** What the organisation knows and does not model ends the script, and nothing is sent. */
function modelled<T>(action: () => T): T {
  try {
    return action();
  } catch (error) {
    if (error instanceof WorldError && error.id === "NotModelled") throw notModelled(String(error.data.what));
    throw error;
  }
}

function credentialOf(value: unknown): { readonly userName: string; readonly password: string } | null {
  return value instanceof PSCredential ? { userName: value.userName, password: value.password.plainText } : null;
}

/** Headers take about a kilobyte; attachments travel in base64. */
function messageSize(subject: string, body: string, attachments: SentMail["attachments"]): number {
  return attachments.reduce((size, { content }) => size + content.length, 1024 + subject.length + body.length);
}

function bytesOf(base64: string): number {
  return Buffer.from(base64, "base64").length;
}

/** The address of `Name <address>`. */
function plain(address: string): string {
  return /<([^>]*)>\s*$/.exec(address)?.[1] ?? address.trim();
}

function emailServer(cmdlet: CmdletContext): string {
  const value = cmdlet.state.getVariable("PSEmailServer")?.value;
  return value === undefined || value === null ? "" : toText(value);
}

function attachment(cmdlet: CmdletContext, path: string): SentMail["attachments"][number] {
  const bytes = cmdlet.service(providerServiceKey).fileSystem.files.readBytes(path);
  return { name: path.split("\\").at(-1) ?? path, content: Buffer.from(bytes).toString("base64") };
}

function badAddress(cmdlet: CmdletContext, address: string): void {
  const message = "The specified string is not in the form required for an e-mail address.";
  cmdlet.error({
    id: "FormatException",
    message,
    category: "InvalidType",
    exception: "System.FormatException",
    target: address,
  });
}
