import { copyItems } from "../mailbox/copyItems.ts";
import { createPersonalStore } from "../mailbox/personalStoreFile.ts";
import { requestedItems } from "./filter/requestedItems.ts";
import { pathRefusal, requestedMailbox } from "./given/requestPath.ts";
import { defineMailboxRequest } from "./request/mailboxRequest.ts";

/** The items are in the file from the moment of the request; its state tells how far the service would be. */
export default defineMailboxRequest({
  noun: "MailboxExportRequest",
  called: "mailbox export request",
  mailbox: "Mailbox",
  usualName: "MailboxExport",
  properties: { FilePath: { kind: "String" } },
  validate: pathRefusal,
  changed({ world, before, after, given }) {
    if (before || !after) return;
    const file = createPersonalStore(world, String(after.values.FilePath));
    copyItems(world, requestedMailbox(world, given), file, requestedItems(after.values));
  },
});
