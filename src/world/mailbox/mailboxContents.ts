import type { World } from "../World.ts";
import { foldersOf } from "./MailboxFolder.ts";
import { itemsInFolder, itemsOf, type MailboxItem } from "./MailboxItem.ts";

/** What a mailbox holds: items in its folders, and those that are deleted but can be recovered. Sizes are bytes. */
export interface MailboxContents {
  readonly itemCount: number;
  readonly itemSize: number;
  readonly deletedCount: number;
  readonly deletedSize: number;
}

export function mailboxContents(world: World, mailboxGuid: string): MailboxContents {
  const items = itemsOf(world, mailboxGuid);
  const deleted = foldersOf(world, mailboxGuid)
    .filter(({ isRecoverable }) => isRecoverable)
    .flatMap(({ guid }) => itemsInFolder(world, guid));
  const deletedSize = sizeOf(deleted);
  return {
    itemCount: items.length - deleted.length,
    itemSize: sizeOf(items) - deletedSize,
    deletedCount: deleted.length,
    deletedSize,
  };
}

/** Bytes of all of them. */
export function sizeOf(items: readonly MailboxItem[]): number {
  return items.reduce((sum, { size }) => sum + size, 0);
}
