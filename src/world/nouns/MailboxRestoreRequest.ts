import { getDisconnected } from "../mailbox/DisconnectedMailbox.ts";
import { copyItems } from "../mailbox/MailboxItem.ts";
import { mailboxGuidOf } from "../mailbox/mailboxGuidOf.ts";
import { wordOf } from "../values/ScriptValue.ts";
import type { World } from "../World.ts";
import type { NounChange } from "./defineNoun.ts";
import { defineMailboxRequest, mailboxNamed } from "./mailboxRequest.ts";

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
      sets: (value, { world }) => ({ SourceStoreMailbox: getDisconnected(world, null, wordOf(value) ?? "").guid }),
    },
    AllowLegacyDNMismatch: { accepted: "Legacy names are not compared." },
  },
  changed: (change) => restoreItems(change),
});

/** The items are in the target from the moment of the request; its state tells how far the service would be. */
function restoreItems({ world, before, after, given }: NounChange): void {
  if (before || !after) return;
  const source = String(after.values.SourceStoreMailbox);
  copyItems(world, source, mailboxGuidOf(mailboxNamed(world, given.get("TargetMailbox") ?? null)), root(world, given));
}

function root(_: World, given: NounChange["given"]): string {
  return wordOf(given.get("TargetRootFolder") ?? null) ?? "";
}
