import { deliverItem } from "../mailbox/MailboxItem.ts";
import { mailboxGuidOf } from "../mailbox/mailboxGuidOf.ts";
import { ownMailbox } from "../mailbox/ownMailbox.ts";
import { wordGiven } from "../values/given.ts";
import { type ActionCall, defineNoun } from "./defineNoun.ts";
import { primaryAddress } from "./recipient/address/proxyAddresses.ts";
import { computedRow } from "./rows/computedRow.ts";
import type { NounRow } from "./rows/NounRow.ts";

/** A draft in the mailbox of the account that runs the shell. */
export default defineNoun({
  noun: "MailMessage",
  kind: "computed",
  called: "draft of a message",
  verbs: ["New"],
  type: "Microsoft.Exchange.Data.Storage.Management.MailMessage",
  tail: "identity",
  order: "declaration",
  identityText: ({ guid }) => guid,
  properties: {
    Bcc: { kind: "MultiValuedProperty<String>" },
    Cc: { kind: "MultiValuedProperty<String>" },
    From: { kind: "String" },
    Sender: { kind: "String", derive: ({ values }) => values.From ?? null },
    Subject: { kind: "String" },
    To: { kind: "MultiValuedProperty<String>" },
  },
  without: ["Body", "BodyFormat"],
  actions: { New: { on: null, takes: ["Subject", "Body", "BodyFormat"], run: draft } },
  source: "inferred",
});

function draft({ world, given }: ActionCall): readonly NounRow[] {
  const row = ownMailbox(world);
  const [subject, body] = ["Subject", "Body"].map((name) => wordGiven(given, name) ?? "");
  const from = primaryAddress(row) ?? "";
  const size = 1024 + subject.length + body.length;
  const { guid } = deliverItem(world, mailboxGuidOf(row), "/Drafts", {
    subject,
    body,
    from,
    to: [],
    size,
    isRead: true,
  });
  return [{ ...computedRow(world, "MailMessage", subject, { Subject: subject, From: row.name }), guid }];
}
