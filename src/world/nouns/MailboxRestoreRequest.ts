import { compareInstants } from "../../base/instant.ts";
import { copyItems } from "../mailbox/copyItems.ts";
import { getDisconnected } from "../mailbox/DisconnectedMailbox.ts";
import { wordOf } from "../values/ScriptValue.ts";
import type { NounChange, Values } from "./defineNoun.ts";
import { defineMailboxRequest } from "./mailboxRequest.ts";
import { requestedItems } from "./requestedItems.ts";
import { requestedMailbox } from "./requestPath.ts";
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
    AllowLegacyDNMismatch: { accepted: "Legacy names are not compared." },
  },
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
