import { defineMailboxRequest } from "./mailboxRequest.ts";
import { pathRefusal } from "./requestPath.ts";

export default defineMailboxRequest({
  noun: "MailboxImportRequest",
  called: "mailbox import request",
  mailbox: "Mailbox",
  usualName: "MailboxImport",
  properties: { FilePath: { kind: "String" } },
  validate: pathRefusal,
});
