import { instant } from "../../base/instant.ts";
import { nameGuid } from "../../base/nameGuid.ts";
import { collection } from "../../store/Collection.ts";
import { flag, guid, name, object, type ShapeType, text, time } from "../../store/record/RecordShape.ts";
import { getOrganization } from "../Organization.ts";
import type { World } from "../World.ts";
import { defaultFolders } from "./defaultFolders.ts";
import { usualFolderPath } from "./folderLanguage.ts";
import { mailboxError } from "./mailboxMessages.ts";
import { openMailbox } from "./unopenedMailbox.ts";

const folderShape = object({
  guid,
  /** The mailbox's ExchangeGuid. */
  mailbox: guid,
  /** From the root, `/Inbox/Project`. */
  path: name,
  type: name,
  containerClass: text,
  isRecoverable: flag,
  created: time,
});

/** How a folder's path writes a slash that is part of a name. */
export const slashInName = "\uf8ff";

/** A folder of a mailbox. */
export type MailboxFolder = ShapeType<typeof folderShape>;

/** Folders that users made; those that every mailbox has are not stored. */
export const mailboxFolders = collection("mailboxFolder", folderShape, { mailbox: ({ mailbox }) => mailbox });

/** All folders of a mailbox, by its ExchangeGuid: the default ones, then the others by path. */
export function foldersOf(world: World, mailboxGuid: string): readonly MailboxFolder[] {
  const { startTime } = getOrganization(world);
  const usual = defaultFolders.map(
    ({ path, type, containerClass, isRecoverable = false }): MailboxFolder => ({
      guid: nameGuid(mailboxGuid, "folder", path),
      mailbox: mailboxGuid,
      path,
      type,
      containerClass,
      isRecoverable,
      created: startTime,
    }),
  );
  const own = [...world.store.find(mailboxFolders, "mailbox", mailboxGuid)];
  return [...usual, ...own.sort((left, right) => (fold(left.path) < fold(right.path) ? -1 : 1))];
}

/** A folder by its path, `/Inbox`, `Inbox` or `\Inbox\Project`; null where there is none. */
export function findFolder(world: World, mailboxGuid: string, path: string): MailboxFolder | null {
  const wanted = fold(usualFolderPath(world, mailboxGuid, normalPath(path)));
  return foldersOf(world, mailboxGuid).find((folder) => fold(folder.path) === wanted) ?? null;
}

export function getFolder(world: World, mailboxGuid: string, path: string): MailboxFolder {
  const found = findFolder(world, mailboxGuid, path);
  if (!found) throw mailboxError("FolderNotFound", { folder: normalPath(path) });
  return found;
}

/** Makes a folder; its parent must be there, and its name free. */
export function createFolder(world: World, mailboxGuid: string, path: string): MailboxFolder {
  const own = normalPath(path);
  if (findFolder(world, mailboxGuid, own)) throw mailboxError("FolderExists", { folder: own });
  const parent = own.slice(0, own.lastIndexOf("/"));
  const above = parent === "" ? null : getFolder(world, mailboxGuid, parent);
  const folder: MailboxFolder = {
    guid: world.ids.newGuid(),
    mailbox: mailboxGuid,
    path: above ? `${above.path}${own.slice(own.lastIndexOf("/"))}` : own,
    type: "User Created",
    containerClass: above?.containerClass || "IPF.Note",
    isRecoverable: above?.isRecoverable ?? false,
    created: instant(world.clock.now()),
  };
  world.store.put(mailboxFolders, folder.guid, folder);
  openMailbox(world, mailboxGuid);
  return folder;
}

/** `\Inbox\Project` and `Inbox/Project` as `/Inbox/Project`. */
export function normalPath(path: string): string {
  return `/${path.replaceAll("\\", "/").replace(/^\/+|\/+$/g, "")}`;
}

function fold(path: string): string {
  return path.toLowerCase();
}
