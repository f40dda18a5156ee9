import { databaseCopies, isMounted } from "../database/databaseCopies.ts";
import { deliverItem } from "../mailbox/MailboxItem.ts";
import { mailboxGuidOf } from "../mailbox/mailboxGuidOf.ts";
import mailboxDatabase from "../nouns/MailboxDatabase.ts";
import { findRow } from "../nouns/rows/findRow.ts";
import type { NounRow } from "../nouns/rows/NounRow.ts";
import { findService } from "../service/Service.ts";
import type { World } from "../World.ts";
import type { MailMessage } from "./MailMessage.ts";
import { putPendingNotification } from "./PendingNotification.ts";

/** Messages above this spam confidence level lie in Junk Email (the default SCLJunkThreshold). */
const junkThreshold = 4;

/** Why a mailbox cannot take mail now, in the words of the queue's LastError; null when it can. */
export function deliveryFault(world: World, mailbox: NounRow): string | null {
  const database = findRow(world, mailboxDatabase, String(mailbox.values.Database));
  if (!database || !isMounted(world, database)) return "432 4.3.2 STOREDRV.Deliver; mailbox database is offline";
  const active = databaseCopies(world, database).find((copy) => copy.isActive);
  const delivery = active ? findService(world, active.server.name, "MSExchangeDelivery") : null;
  return delivery !== null && delivery.status !== "Running"
    ? "441 4.4.1 Error encountered while communicating with primary target IP address: Failed to connect."
    : null;
}

/** The name of the database that a mailbox lies in, which is its queue's next hop. */
export function databaseNameOf(world: World, mailbox: NounRow): string {
  return findRow(world, mailboxDatabase, String(mailbox.values.Database))?.name ?? "";
}

/** Puts a message into the mailbox, and what its devices are told of into the list of notifications to send. */
export function deliverToMailbox(world: World, mailbox: NounRow, message: MailMessage): void {
  const isJunk = message.spamConfidenceLevel > junkThreshold;
  deliverItem(world, mailboxGuidOf(mailbox), isJunk ? "Junk Email" : "Inbox", {
    subject: message.subject,
    from: message.from,
    to: message.to,
    size: message.size,
  });
  if (!isJunk) putPendingNotification(world, mailbox.guid);
}
