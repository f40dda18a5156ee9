import { collection } from "../../store/Collection.ts";
import { guid, object } from "../../store/record/RecordShape.ts";
import type { World } from "../World.ts";

/**
 * Mailboxes and archives, by their GUIDs, that a cmdlet made and that neither mail nor a log-on reached since: the directory
 * knows them, no database has them yet.
 */
export const unopenedMailboxes = collection("unopenedMailbox", object({ mailbox: guid }));

export function isUnopened(world: World, mailboxGuid: string): boolean {
  return world.store.get(unopenedMailboxes, mailboxGuid) !== undefined;
}

export function leaveUnopened(world: World, mailboxGuid: string): void {
  world.store.put(unopenedMailboxes, mailboxGuid, { mailbox: mailboxGuid });
}

/** Mail came, or somebody logged on: the database has the mailbox from now on. */
export function openMailbox(world: World, mailboxGuid: string): void {
  if (isUnopened(world, mailboxGuid)) world.store.remove(unopenedMailboxes, mailboxGuid);
}
