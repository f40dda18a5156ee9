import mailbox from "../nouns/recipient/Mailbox.ts";
import { listRows } from "../nouns/rows/listRows.ts";
import type { NounRow } from "../nouns/rows/NounRow.ts";
import type { World } from "../World.ts";
import { foldersOf } from "./MailboxFolder.ts";
import { itemsOf, type MailboxItem, mailboxItems } from "./MailboxItem.ts";
import { mailboxGuidOf } from "./mailboxGuidOf.ts";

/** What a search found in one mailbox. */
export interface FoundContent {
  readonly mailbox: NounRow;
  readonly items: readonly MailboxItem[];
}

export interface ContentScope {
  readonly archive: boolean;
  /** Whether deleted items that can be recovered count. */
  readonly recoverable: boolean;
}

/** The items of mailboxes that pass a test; null: of all mailboxes. Mailboxes without such items are there, too, where they were named. */
export function searchContent(
  world: World,
  mailboxes: readonly NounRow[] | null,
  test: (item: MailboxItem) => boolean,
  scope: ContentScope,
): readonly FoundContent[] {
  if (mailboxes === null) return searchAll(world, test, scope);
  return mailboxes.map((row) => ({
    mailbox: row,
    items: placesOf(row, scope).flatMap((guid) => shown(world, guid, itemsOf(world, guid).filter(test), scope)),
  }));
}

/** Over all mailboxes it is the items that are read: most mailboxes of a large organisation have none. */
function searchAll(world: World, test: (item: MailboxItem) => boolean, scope: ContentScope): readonly FoundContent[] {
  const found = new Map<string, MailboxItem[]>();
  for (const item of world.store.list(mailboxItems)) {
    if (!test(item)) continue;
    const items = found.get(item.mailbox) ?? [];
    items.push(item);
    found.set(item.mailbox, items);
  }
  if (found.size === 0) return [];
  return listRows(world, mailbox).flatMap((row) => {
    const items = placesOf(row, scope).flatMap((guid) => shown(world, guid, found.get(guid) ?? [], scope));
    return items.length === 0 ? [] : [{ mailbox: row, items }];
  });
}

function placesOf(row: NounRow, { archive }: ContentScope): readonly string[] {
  const { ArchiveGuid } = row.values;
  return [mailboxGuidOf(row), ...(archive && typeof ArchiveGuid === "string" ? [ArchiveGuid] : [])];
}

function shown(
  world: World,
  mailboxGuid: string,
  items: readonly MailboxItem[],
  { recoverable }: ContentScope,
): readonly MailboxItem[] {
  if (recoverable || items.length === 0) return items;
  const hidden = new Set(
    foldersOf(world, mailboxGuid).flatMap(({ guid, isRecoverable }) => (isRecoverable ? [guid] : [])),
  );
  return items.filter(({ folder }) => !hidden.has(folder));
}
