import { defineNoun } from "./defineNoun.ts";

/** Accounts whose access to mailboxes is not audited. */
export default defineNoun({
  noun: "MailboxAuditBypassAssociation",
  kind: "facet",
  called: "mailbox audit bypass association",
  rows: "User",
  type: "Microsoft.Exchange.Data.Directory.Management.MailboxAuditBypassAssociation",
  tail: "presentation",
  properties: {
    ObjectId: { kind: "ADObjectId", references: "User", derive: ({ guid }) => guid },
    AuditBypassEnabled: { kind: "Boolean", default: false },
  },
  source: "documented",
});
