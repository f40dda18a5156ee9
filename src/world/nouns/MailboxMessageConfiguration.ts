import { logOnToMailbox } from "../mailbox/logOnToMailbox.ts";
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
  source: "documented",
});
