import type { World } from "../World.ts";
import { foldersOf, type MailboxFolder, normalPath } from "./MailboxFolder.ts";
import { deliverItem, itemsInFolder, type MailboxItem, requireFolder } from "./MailboxItem.ts";
import { rootOfPersonalStore } from "./personalStoreFile.ts";

/** What of a mailbox is copied, and to where in the other one. */
export interface CopyChoice {
  /** The folder in the target below which the folders lie; absent: their own places. */
  readonly targetRoot?: string;
  /** The folder whose contents are copied; absent: all. */
  readonly sourceRoot?: string;
  readonly folder?: (folder: MailboxFolder) => boolean;
  readonly item?: (item: MailboxItem) => boolean;
  /** What lies there already is copied all the same. */
  readonly keepsAll?: boolean;
  /** Folders that hold nothing come, too. */
  readonly emptyFolders?: boolean;
}

/**
 * Copies items of one mailbox into another; folders are made as needed, and what lies there already is not copied again. The
 * result is how many were copied.
 */
export function copyItems(world: World, fromGuid: string, toGuid: string, choice: CopyChoice): number {
  const source = choice.sourceRoot ? normalPath(choice.sourceRoot) : "";
  const target = choice.targetRoot ? normalPath(choice.targetRoot) : "";
  let count = 0;
  for (const { folder, items } of chosenItems(world, fromGuid, choice)) {
    const path = `${target}${folder.path.slice(source.length)}` || folder.path;
    requireFolder(world, toGuid, path);
    const known = new Set(
      foldersOf(world, toGuid).flatMap((each) => (isSame(each.path, path) ? signs(world, each) : [])),
    );
    for (const { guid: _, mailbox: __, folder: ___, ...item } of items) {
      if (!choice.keepsAll && known.has(signOf(item))) continue;
      deliverItem(world, toGuid, path, item);
      count++;
    }
  }
  return count;
}

/** The items of a mailbox that a choice means, by their folders; those without any come where the choice wants them. */
export function chosenItems(
  world: World,
  mailbox: string,
  choice: CopyChoice,
): readonly { readonly folder: MailboxFolder; readonly items: readonly MailboxItem[] }[] {
  const source = choice.sourceRoot ? normalPath(choice.sourceRoot) : "";
  return foldersOf(world, mailbox)
    .filter((folder) => (source === "" || isAtOrBelow(folder.path, source)) && (choice.folder?.(folder) ?? true))
    .map((folder) => ({
      folder,
      items: itemsInFolder(world, folder.guid).filter((item) => choice.item?.(item) ?? true),
    }))
    .filter(({ folder, items }) => items.length > 0 || (choice.emptyFolders === true && hasPlace(folder)));
}

/** The root and the recoverable folders are wherever a mailbox is. */
function hasPlace({ type, path, isRecoverable }: MailboxFolder): boolean {
  return type !== "Root" && path !== rootOfPersonalStore && !isRecoverable;
}

function signs(world: World, folder: MailboxFolder): readonly string[] {
  return itemsInFolder(world, folder.guid).map(signOf);
}

/** By what one item is known as the same as another. */
function signOf({ messageId, subject, from, received }: Omit<MailboxItem, "guid" | "mailbox" | "folder">): string {
  return messageId ?? `${received} ${from} ${subject}`;
}

function isSame(left: string, right: string): boolean {
  return left.toLowerCase() === right.toLowerCase();
}

function isAtOrBelow(path: string, root: string): boolean {
  return isSame(path, root) || path.toLowerCase().startsWith(`${root.toLowerCase()}/`);
}
