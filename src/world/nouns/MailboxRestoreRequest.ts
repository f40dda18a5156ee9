import { compareInstants } from "../../base/instant.ts";
import { objectNotFound } from "../directory/objectNotFound.ts";
import { copyItems } from "../mailbox/copyItems.ts";
import {
  type DisconnectedMailbox,
  getDisconnected,
  isNamed,
  listDisconnected,
} from "../mailbox/DisconnectedMailbox.ts";
import { mailboxGuidOf } from "../mailbox/mailboxGuidOf.ts";
import { identityWord, wordOf } from "../values/ScriptValue.ts";
import { textList } from "../values/text/textList.ts";
import type { World } from "../World.ts";
import type { WorldError } from "../WorldError.ts";
import type { NounChange, Values } from "./defineNoun.ts";
import { requestedItems } from "./filter/requestedItems.ts";
import { requestedMailbox } from "./given/requestPath.ts";
import { migrationError } from "./messages/migrationMessages.ts";
import { isMailbox } from "./recipient/directory/recipientTypes.ts";
import { softDeletedRows } from "./recipient/mailbox/softDeletion.ts";
import { defineMailboxRequest, mailboxNamed } from "./request/mailboxRequest.ts";
import { rowsNamed } from "./rows/findRow.ts";
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
    // In the cloud, what it has deleted; the others are disconnected there, too.
    SourceMailbox: {
      sets: (value, { world }): Values => {
        const word = identityWord(value) ?? "";
        const [row] = rowsNamed(world, softDeletedRows(world).filter(isMailbox), word);
        if (!row && !listDisconnected(world, null).some((each) => isNamed(each, word)))
          throw objectNotFound(world, word);
        return { SourceStoreMailbox: row ? mailboxGuidOf(row) : getDisconnected(world, null, word).guid };
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

/** The mailbox by its GUID: one without an account, or one that the cloud has deleted. */
function sourceOf(
  world: World,
  guid: string,
): Pick<DisconnectedMailbox, "displayName" | "legacyDistinguishedName" | "owner"> {
  const row = softDeletedRows(world).find((each) => isMailbox(each) && mailboxGuidOf(each) === guid);
  if (!row) return getDisconnected(world, null, guid);
  const { DisplayName, LegacyExchangeDN } = row.values;
  return {
    displayName: String(DisplayName ?? row.name),
    legacyDistinguishedName: String(LegacyExchangeDN ?? ""),
    owner: row.guid,
  };
}

/** What a mailbox held is copied into one that has its legacy name, as its own or as an address (documented). */
function otherOwner({ world, before, after, given }: NounChange): WorldError | null {
  if (before || !after || given.get("AllowLegacyDNMismatch") === true) return null;
  const source = sourceOf(world, String(after.values.SourceStoreMailbox));
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
