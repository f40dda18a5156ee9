import { defineCmdlet } from "../../src/command/prelude.ts";
import { deliverItem } from "../../src/world/mailbox/MailboxItem.ts";
import { mailboxGuidOf } from "../../src/world/mailbox/mailboxGuidOf.ts";
import { defineNoun } from "../../src/world/nouns/defineNoun.ts";
import { primaryAddress } from "../../src/world/nouns/recipient/address/proxyAddresses.ts";
import { mailboxNamed } from "../../src/world/nouns/request/mailboxRequest.ts";
import { getOrganization } from "../../src/world/Organization.ts";
import type { MailMessage } from "../../src/world/transport/MailMessage.ts";
import { newIds, postmasterAddress } from "../../src/world/transport/newMessage.ts";
import { rulesThatFit } from "../../src/world/transport/rules/applyRules.ts";
import { type Given, identityGiven, wordsGiven } from "../../src/world/values/given.ts";
import type { World } from "../../src/world/World.ts";
import { defineVerb, deriveCmdlet } from "./_noun/deriveCmdlet.ts";
import { onNoun } from "./_noun/steps/onNoun.ts";

const input = { accepted: "Input of the test." };

const task = defineNoun({
  noun: "Message",
  kind: "computed",
  called: "message",
  parameters: {
    Sender: input,
    Recipients: input,
    MessageFileData: input,
    SendReportTo: input,
    TransportRules: input,
    Force: { accepted: "Nothing is asked that it would answer." },
    UnifiedDlpRules: { notModelled: "asks the rules of Purview, which act on mail in the cloud alone" },
  },
  source: "documented",
});

/** Holds a message that is not sent against the transport rules, and reports to somebody which of them would act on it. */
const verb = defineVerb({
  verb: "Test",
  synopsis: () => "Reports by mail which transport rules would act on a message.",
  steps: (cmdlet, definition, uses) =>
    onNoun(cmdlet, "Test", definition, uses, ({ world, given }) => {
      const reader = mailboxNamed(world, given.get("SendReportTo") ?? null);
      const message = messageOf(world, given);
      if (!cmdlet.shouldProcessSentence(`Testing a message from "${message.from}".`)) return;
      const rules = rulesThatFit(world, message);
      const lines = rules.map(({ name, values }) => `${name} (${String(values.Mode ?? "Enforce")})`);
      const body = [
        `Message from ${message.from} to ${message.recipients.join(", ")}: ${message.subject}`,
        rules.length === 0 ? "No transport rule acts on it." : "These transport rules act on it:",
        ...lines,
      ].join("\n");
      deliverItem(world, mailboxGuidOf(reader), "Inbox", {
        subject: "Test-Message report",
        from: postmasterAddress(world),
        to: [primaryAddress(reader) ?? ""],
        size: 1024 + body.length,
        body,
      });
    }),
});

export default defineCmdlet({
  ...deriveCmdlet(verb, task),
  module: "Exchange",
});

/** The message of a mail file, or an empty one. */
function messageOf(world: World, given: Given): MailMessage {
  const data = given.get("MessageFileData") ?? null;
  const text =
    typeof data === "object" && data?.is === "bytes" ? Buffer.from(data.base64, "base64").toString("utf8") : "";
  const [head = "", ...rest] = text.split(/\r?\n\r?\n/);
  const header = (name: string): string => new RegExp(`^${name}:\\s*(.*)$`, "im").exec(head)?.[1] ?? "";
  const recipients = wordsGiven(given, "Recipients").map((word) => word.replace(/^smtp:/i, ""));
  return {
    ...newIds(world, getOrganization(world).shellServer),
    from: identityGiven(given, "Sender") ?? header("From"),
    to: recipients,
    cc: [],
    recipients,
    subject: header("Subject"),
    body: rest.join("\n\n"),
    size: Math.max(text.length, 1024),
    priority: "Normal",
    attachments: [],
    headers: [],
    spamConfidenceLevel: -1,
    isAuthenticated: true,
    kind: "mail",
    hops: 0,
  };
}
