import { instant } from "../../base/instant.ts";
import { collection } from "../../store/Collection.ts";
import {
  defaulted,
  flag,
  guid,
  integer,
  list,
  name,
  object,
  oneOf,
  optional,
  type ShapeType,
  text,
  time,
} from "../../store/record/RecordShape.ts";
import type { World } from "../World.ts";
import { createFolder, findFolder, getFolder, mailboxFolders } from "./MailboxFolder.ts";
import { mailboxError } from "./mailboxMessages.ts";
import { forgetBound, growBound } from "./sizeBound.ts";
import { openMailbox } from "./unopenedMailbox.ts";

const itemShape = object({
  guid,
  /** The mailbox's ExchangeGuid, and the folder's GUID. */
  mailbox: guid,
  folder: guid,
  subject: text,
  /** Addresses, `ann@contoso.com`. */
  from: text,
  to: list(name),
  received: time,
  /** Bytes. */
  size: integer,
  isRead: flag,
  messageClass: defaulted(name, "IPM.Note"),
  /** Absent: it has none, or is not kept. */
  body: optional(text),
  /** The Internet message id, with angle brackets. */
  messageId: optional(text),
  /** Absent: Normal, and none. */
  importance: optional(oneOf("Low", "High")),
  categories: optional(list(name)),
  /** Of a deleted one: the folder that it lay in, by GUID, and when it went. */
  lastFolder: optional(guid),
  deleted: optional(time),
});

/** A message or another item in a folder. */
export type MailboxItem = ShapeType<typeof itemShape>;

export const mailboxItems = collection("mailboxItem", itemShape, {
  mailbox: ({ mailbox }) => mailbox,
  folder: ({ folder }) => folder,
  message: ({ mailbox, messageId }) => (messageId === undefined ? null : `${mailbox} ${messageId}`),
});

/** What delivers an item says of it; `received` is now and `isRead` false where they are absent. */
export interface NewItem {
  readonly subject: string;
  readonly from: string;
  readonly to: readonly string[];
  readonly size: number;
  readonly received?: string;
  readonly isRead?: boolean;
  readonly messageClass?: string;
  readonly body?: string;
  readonly messageId?: string;
  readonly importance?: "Low" | "Normal" | "High";
  readonly categories?: readonly string[];
}

/** Puts an item into a folder, named by its path (`Inbox`). Throws FolderNotFound. */
export function deliverItem(world: World, mailboxGuid: string, folderPath: string, item: NewItem): MailboxItem {
  return putItem(world, mailboxGuid, getFolder(world, mailboxGuid, folderPath).guid, item);
}

/** Puts an item into a public folder, which is a store of its own. */
export function postItem(world: World, publicFolder: string, item: NewItem): MailboxItem {
  return putItem(world, publicFolder, publicFolder, item);
}

function putItem(world: World, mailboxGuid: string, folder: string, item: NewItem): MailboxItem {
  const record: MailboxItem = {
    guid: world.ids.newGuid(),
    mailbox: mailboxGuid,
    folder,
    subject: item.subject,
    from: item.from,
    to: item.to,
    received: item.received ?? instant(world.clock.now()),
    size: item.size,
    isRead: item.isRead ?? false,
    messageClass: item.messageClass ?? "IPM.Note",
    ...(item.body ? { body: item.body } : {}),
    ...(item.messageId ? { messageId: item.messageId } : {}),
    ...(item.importance && item.importance !== "Normal" ? { importance: item.importance } : {}),
    ...(item.categories?.length ? { categories: [...item.categories] } : {}),
  };
  world.store.put(mailboxItems, record.guid, record);
  openMailbox(world, mailboxGuid);
  growBound(world, mailboxGuid, item.size);
  return record;
}

/** Marks an item as read or unread. Throws ItemNotFound. */
export function markRead(world: World, itemGuid: string, isRead = true): MailboxItem {
  const item = world.store.get(mailboxItems, itemGuid);
  if (!item) throw mailboxError("ItemNotFound", { item: itemGuid });
  if (item.isRead === isRead) return item;
  const changed = { ...item, isRead };
  world.store.put(mailboxItems, itemGuid, changed);
  return changed;
}

/** Moves an item into another folder of its mailbox. */
export function moveItem(world: World, itemGuid: string, folderPath: string): void {
  const item = world.store.get(mailboxItems, itemGuid);
  if (!item) throw mailboxError("ItemNotFound", { item: itemGuid });
  forgetBound(world, item.mailbox);
  const { lastFolder, deleted: _, ...kept } = item;
  const target = getFolder(world, item.mailbox, folderPath);
  const isDeleted = target.isRecoverable || target.type === "DeletedItems";
  world.store.put(mailboxItems, itemGuid, {
    ...kept,
    folder: target.guid,
    ...(isDeleted ? { lastFolder: lastFolder ?? item.folder, deleted: instant(world.clock.now()) } : {}),
  });
}

/** The items of a folder, the oldest first. */
export function itemsInFolder(world: World, folderGuid: string): readonly MailboxItem[] {
  return world.store.find(mailboxItems, "folder", folderGuid);
}

/** The items of a mailbox, whatever their folders. */
export function itemsOf(world: World, mailboxGuid: string): readonly MailboxItem[] {
  return world.store.find(mailboxItems, "mailbox", mailboxGuid);
}

/** Whether a message lies in a mailbox already, by its Internet message id. */
export function hasMessage(world: World, mailboxGuid: string, messageId: string): boolean {
  return world.store.find(mailboxItems, "message", `${mailboxGuid} ${messageId}`).length > 0;
}

/** How many unread messages lie in a folder, by default the Inbox. */
export function unreadCount(world: World, mailboxGuid: string, folderPath = "/Inbox"): number {
  const { guid: folder } = getFolder(world, mailboxGuid, folderPath);
  return itemsInFolder(world, folder).filter(({ isRead }) => !isRead).length;
}

/** Makes a folder and those above it, where they are not there. */
export function requireFolder(world: World, mailboxGuid: string, path: string): void {
  if (findFolder(world, mailboxGuid, path)) return;
  const parent = path.slice(0, path.lastIndexOf("/"));
  if (parent !== "") requireFolder(world, mailboxGuid, parent);
  createFolder(world, mailboxGuid, path);
}

/** Takes everything that a mailbox holds out of the store: its items and the folders that users made. */
export function purgeMailbox(world: World, mailboxGuid: string): void {
  for (const { guid: item } of itemsOf(world, mailboxGuid)) world.store.remove(mailboxItems, item);
  for (const { guid: folder } of world.store.find(mailboxFolders, "mailbox", mailboxGuid))
    world.store.remove(mailboxFolders, folder);
  openMailbox(world, mailboxGuid);
}
