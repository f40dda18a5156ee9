import { defineLogSearch } from "./mailFlow/defineLogSearch.ts";

export default defineLogSearch({
  noun: "MailboxAuditLogSearch",
  called: "search of mailboxes' audit logs",
  type: "Mailbox",
  // What is written down has no attachments, and the file has all that is known of an entry.
  takes: ["Mailboxes", "LogonTypes", "Operations"],
  switches: ["HasAttachments", "ShowDetails"],
});
