import { copyItems } from "../mailbox/copyItems.ts";
import { isPersonalStore, personalStoreGuid } from "../mailbox/personalStoreFile.ts";
import { defineMailboxRequest } from "./mailboxRequest.ts";
import { nounError } from "./nounMessages.ts";
import { requestedItems } from "./requestedItems.ts";
import { pathRefusal, requestedMailbox } from "./requestPath.ts";

/** The items are in the mailbox from the moment of the request; its state tells how far the service would be. */
export default defineMailboxRequest({
  noun: "MailboxImportRequest",
  called: "mailbox import request",
  mailbox: "Mailbox",
  usualName: "MailboxImport",
  properties: { FilePath: { kind: "String" } },
  validate(change) {
    const { world, before, after } = change;
    const path = String(after?.values.FilePath ?? "");
    const isLost = after && !before && !isPersonalStore(world, path);
    return pathRefusal(change) ?? (isLost ? nounError("PersonalStoreNotFound", { path }) : null);
  },
  changed({ world, before, after, given }) {
    if (before || !after) return;
    const file = personalStoreGuid(world, String(after.values.FilePath));
    copyItems(world, file, requestedMailbox(world, given), requestedItems(after.values));
  },
});
