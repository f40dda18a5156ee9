import { defineMailboxRequest } from "./mailboxRequest.ts";
import { pathRefusal } from "./requestPath.ts";

export default defineMailboxRequest({
  noun: "MailboxExportRequest",
  called: "mailbox export request",
  mailbox: "Mailbox",
  usualName: "MailboxExport",
  properties: { FilePath: { kind: "String" } },
  validate: pathRefusal,
});
