import { offlineMailbox } from "../mailbox/offlineMailbox.ts";
import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "MailboxJunkEmailConfiguration",
  kind: "facet",
  called: "junk e-mail configuration",
  rows: "Mailbox",
  unreachable: offlineMailbox,
  type: "Microsoft.Exchange.Data.Storage.Management.MailboxJunkEmailConfiguration",
  tail: "identity",
  properties: {
    MailboxOwnerId: { kind: "ADObjectId", references: "Mailbox", derive: ({ guid }) => guid },
    TrustedListsOnly: { kind: "Boolean", default: false },
  },
  source: "documented",
});
