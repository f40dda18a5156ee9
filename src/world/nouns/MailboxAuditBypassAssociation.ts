import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "MailboxAuditBypassAssociation",
  kind: "keyed",
  called: "mailbox audit bypass association",
  source: "inferred",
});
