import { copyItems } from "../mailbox/copyItems.ts";
import { isPersonalStore, personalStoreGuid } from "../mailbox/personalStoreFile.ts";
import { requestedItems } from "./filter/requestedItems.ts";
import { pathRefusal, requestedMailbox } from "./given/requestPath.ts";
import { nounError } from "./messages/nounMessages.ts";
import { defineMailboxRequest } from "./request/mailboxRequest.ts";

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
