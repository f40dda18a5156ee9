import { compareInstants } from "../../base/instant.ts";
import { copyItems } from "../mailbox/copyItems.ts";
import { getDisconnected } from "../mailbox/DisconnectedMailbox.ts";
import { wordOf } from "../values/ScriptValue.ts";
import { textList } from "../values/text/textList.ts";
import type { WorldError } from "../WorldError.ts";
import type { NounChange, Values } from "./defineNoun.ts";
import { requestedItems } from "./filter/requestedItems.ts";
import { requestedMailbox } from "./given/requestPath.ts";
import { migrationError } from "./messages/migrationMessages.ts";
import { defineMailboxRequest, mailboxNamed } from "./request/mailboxRequest.ts";
import { valuePlace } from "./rows/valuePlace.ts";

/** Copies what a disconnected mailbox holds into another mailbox. */
export default defineMailboxRequest({
  noun: "MailboxRestoreRequest",
  called: "mailbox restore request",
  mailbox: "TargetMailbox",
  usualName: "MailboxRestore",
  properties: {
    SourceStoreMailbox: { kind: "String" },
    SourceMailbox: { kind: "String", default: ({ values }) => values.SourceStoreMailbox ?? null },
  },
  parameters: {
    SourceStoreMailbox: {
      sets: (value, { world, given }): Values => {
        const named = given.get("SourceDatabase") ?? null;
        const database = named === null ? null : valuePlace(world, ["MailboxDatabase"]).reference(named);
        const { guid, reason, date } = getDisconnected(world, database, wordOf(value) ?? "");
        return { SourceStoreMailbox: guid, ...(reason === "SoftDeleted" ? { SourceMoment: date } : {}) };
      },
    },
    AllowLegacyDNMismatch: { accepted: "Read where legacy names are compared." },
  },
  validate: otherOwner,
  changed: (change) => restoreItems(change),
});

/** The items are in the target from the moment of the request; its state tells how far the service would be. */
function restoreItems({ world, before, after, given }: NounChange): void {
  if (before || !after) return;
  const { SourceStoreMailbox, SourceMoment } = after.values;
  const target = requestedMailbox(world, given, "TargetMailbox", "TargetIsArchive");
  // What a move left behind has nothing that came later.
  const until = typeof SourceMoment === "string" ? SourceMoment : null;
  const choice = requestedItems(after.values);
  copyItems(world, String(SourceStoreMailbox), target, {
    ...choice,
    item: (item) => (until === null || compareInstants(item.received, until) <= 0) && (choice.item?.(item) ?? true),
  });
}

/** What a mailbox held is copied into one that has its legacy name, as its own or as an address (documented). */
function otherOwner({ world, before, after, given }: NounChange): WorldError | null {
  if (before || !after || given.get("AllowLegacyDNMismatch") === true) return null;
  const source = getDisconnected(world, null, String(after.values.SourceStoreMailbox));
  const legacy = source.legacyDistinguishedName.toLowerCase();
  const target = mailboxNamed(world, given.get("TargetMailbox") ?? null);
  const own = [target.values.LegacyExchangeDN, ...textList(target.values.EmailAddresses)];
  const isSame = own.some(
    (each) =>
      String(each)
        .toLowerCase()
        .replace(/^x500:/, "") === legacy,
  );
  return legacy === "" || isSame || target.guid === source.owner
    ? null
    : migrationError("LegacyNameDiffers", { source: source.displayName, target: target.name });
}
