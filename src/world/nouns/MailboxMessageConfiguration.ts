import { logOnToMailbox } from "../mailbox/logOnToMailbox.ts";
import { mailboxError } from "../mailbox/mailboxMessages.ts";
import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "MailboxMessageConfiguration",
  kind: "facet",
  called: "mailbox message configuration",
  rows: "Mailbox",
  unreachable: logOnToMailbox,
  type: "Microsoft.Exchange.Data.Storage.Management.MailboxMessageConfiguration",
  tail: "identity",
  properties: {
    MailboxOwnerId: { kind: "ADObjectId", references: "Mailbox", derive: ({ guid }) => guid },
    DefaultFontColor: { kind: "String", default: "#000000" },
    UseDefaultSignatureOnMobile: { kind: "Boolean", default: true },
    DefaultFontSize: { range: [1, 7], ifKnown: true },
    PreviewMarkAsReadDelaytime: { kind: "Int32", default: 5, range: [0, 30] },
  },
  validate: ({ before, after }) => {
    const color = after?.values["MailboxMessageConfiguration.DefaultFontColor"];
    const isNew = color !== before?.values["MailboxMessageConfiguration.DefaultFontColor"];
    return isNew && typeof color === "string" && !/^#[0-9a-f]{6}$/i.test(color)
      ? mailboxError("ColorInvalid", { color })
      : null;
  },
  source: "documented",
});
