import { instantMilliseconds } from "../../base/instant.ts";
import { nounFacts } from "../nouns/declaration/nounFacts.ts";
import { nounNamed } from "../nouns/nounNamed.ts";
import { holdsOf, organizationHoldsOf } from "../nouns/policy/inPlaceHolds.ts";
import { databaseOfMailbox } from "../nouns/recipient/mailbox/mailboxPlace.ts";
import { findRow } from "../nouns/rows/findRow.ts";
import type { NounRow } from "../nouns/rows/NounRow.ts";
import { rowValue } from "../nouns/rows/rowValue.ts";
import { spanTicks } from "../values/EnhancedTimeSpan.ts";
import type { Json } from "../values/Json.ts";
import { textList } from "../values/text/textList.ts";
import type { World } from "../World.ts";
import { foldersOf, type MailboxFolder } from "./MailboxFolder.ts";
import { deliverItem, itemsInFolder, type MailboxItem, mailboxItems, moveItem, requireFolder } from "./MailboxItem.ts";
import { mailboxGuidOf } from "./mailboxGuidOf.ts";

interface RetentionTag {
  readonly type: string;
  readonly action: string;
  readonly milliseconds: number;
}

/**
 * Does with the items of a mailbox what its retention policy says: the tag of a folder's type counts before the one for
 * all items, and age begins with the receipt. Personal tags mean only items that users tagged, of which there are none.
 */
export function applyRetention(world: World, row: NounRow): void {
  expireDeleted(world, row);
  const tags = tagsOf(world, row);
  if (tags.length === 0 || row.values.RetentionHoldEnabled === true) return;
  world.store.transact(() => {
    for (const folder of foldersOf(world, mailboxGuidOf(row))) {
      const fitting = tags.filter(({ type }) => isFor(type, folder));
      if (fitting.length === 0) continue;
      for (const item of itemsInFolder(world, folder.guid)) applyTo(world, row, folder, item, fitting);
    }
  });
}

const day = 86_400_000;

/** What was deleted goes for good when its time is over, unless the mailbox is on hold. */
function expireDeleted(world: World, row: NounRow): void {
  if (isKept(world, row)) return;
  const database = findNamed(world, "MailboxDatabase", databaseOfMailbox(row, world));
  const ownDays = row.values.UseDatabaseRetentionDefaults === false ? row.values.RetainDeletedItemsFor : undefined;
  const kept = milliseconds(ownDays ?? database?.values.DeletedItemRetention) ?? 14 * day;
  const now = world.clock.now();
  const { LitigationHoldEnabled, LitigationHoldDuration } = row.values;
  const hold = LitigationHoldEnabled === true ? (milliseconds(LitigationHoldDuration) ?? Infinity) : 0;
  world.store.transact(() => {
    for (const folder of foldersOf(world, mailboxGuidOf(row)).filter(({ isRecoverable }) => isRecoverable))
      for (const { guid, deleted, received } of itemsInFolder(world, folder.guid))
        if (
          deleted !== undefined &&
          now - instantMilliseconds(deleted) >= kept &&
          now - instantMilliseconds(received) >= hold
        )
          world.store.remove(mailboxItems, guid);
  });
}

function milliseconds(span: Json | undefined): number | null {
  const ticks = typeof span === "string" ? spanTicks(span) : null;
  return ticks === null || ticks === undefined ? null : Number(ticks / 10_000n);
}

function findNamed(world: World, noun: string, guid: string | null): NounRow | null {
  const definition = nounNamed(noun);
  return definition && guid !== null ? findRow(world, definition, guid) : null;
}

function isFor(type: string, folder: MailboxFolder): boolean {
  if (folder.isRecoverable) return type === "RecoverableItems";
  return type === folder.type || (type === "All" && folder.type !== "Calendar" && folder.type !== "Tasks");
}

function applyTo(
  world: World,
  row: NounRow,
  folder: MailboxFolder,
  item: MailboxItem,
  tags: readonly RetentionTag[],
): void {
  const own = tags.filter(({ type }) => type !== "All");
  const age = world.clock.now() - instantMilliseconds(item.received);
  const due = (own.length > 0 ? own : tags).filter(({ milliseconds }) => age >= milliseconds);
  const tag = due.find(({ action }) => action !== "MoveToArchive") ?? due[0];
  if (!tag) return;
  if (tag.action === "DeleteAndAllowRecovery") moveItem(world, item.guid, "/Deletions");
  else if (tag.action === "PermanentlyDelete") purgeItem(world, row, item);
  else if (tag.action === "MoveToDeletedItems") moveItem(world, item.guid, "/Deleted Items");
  else if (tag.action === "MoveToArchive") archive(world, row, folder, item);
}

function isKept(world: World, row: NounRow): boolean {
  return holdsOf(world, row).length > 0 || organizationHoldsOf(world, row).length > 0;
}

/** A mailbox on hold, or with single item recovery, keeps what would go (documented). */
export function purgeItem(world: World, row: NounRow, item: MailboxItem): void {
  const { LitigationHoldEnabled, SingleItemRecoveryEnabled } = row.values;
  if (LitigationHoldEnabled === true || SingleItemRecoveryEnabled === true || isKept(world, row))
    moveItem(world, item.guid, "/Purges");
  else world.store.remove(mailboxItems, item.guid);
}

function archive(world: World, row: NounRow, { path }: MailboxFolder, { guid, ...item }: MailboxItem): void {
  const { ArchiveGuid } = row.values;
  if (typeof ArchiveGuid !== "string") return;
  requireFolder(world, ArchiveGuid, path);
  deliverItem(world, ArchiveGuid, path, item);
  world.store.remove(mailboxItems, guid);
}

function tagsOf(world: World, row: NounRow): readonly RetentionTag[] {
  return linkedTags(world, row).flatMap((tag) => {
    const limit = milliseconds(tagValue(world, tag, "AgeLimitForRetention"));
    if (tagValue(world, tag, "RetentionEnabled") !== true || limit === null) return [];
    return [
      {
        type: String(tagValue(world, tag, "Type")),
        action: String(tagValue(world, tag, "RetentionAction")),
        milliseconds: limit,
      },
    ];
  });
}

/** The tag that the policy of a mailbox has for a type of folder, by name; null: there is none. */
export function tagOfFolders(world: World, mailbox: NounRow, type: string): string | null {
  return linkedTags(world, mailbox).find((tag) => tagValue(world, tag, "Type") === type)?.name ?? null;
}

function linkedTags(world: World, { values }: NounRow): readonly NounRow[] {
  const { RetentionPolicy } = values;
  const policy = findNamed(world, "RetentionPolicy", typeof RetentionPolicy === "string" ? RetentionPolicy : null);
  return textList(policy?.values.RetentionPolicyTagLinks).flatMap(
    (guid) => findNamed(world, "RetentionPolicyTag", guid) ?? [],
  );
}

function tagValue(world: World, tag: NounRow, name: string): Json {
  const definition = nounNamed("RetentionPolicyTag");
  const property = definition && nounFacts(definition).properties.get(name);
  return definition && property ? rowValue(world, definition, property, tag) : null;
}
