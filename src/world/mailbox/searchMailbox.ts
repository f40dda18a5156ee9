import { auditMailbox } from "../audit/MailboxAuditLog.ts";
import type { NounRow } from "../nouns/rows/NounRow.ts";
import { getOrganization } from "../Organization.ts";
import { accountOf } from "../roles/signedInAccount.ts";
import type { World } from "../World.ts";
import { purgeItem } from "./applyRetention.ts";
import { foldersOf, slashInName } from "./MailboxFolder.ts";
import { deliverItem, itemsInFolder, type MailboxItem, moveItem, requireFolder } from "./MailboxItem.ts";
import { sizeOf } from "./mailboxContents.ts";
import { mailboxGuidOf } from "./mailboxGuidOf.ts";
import { offlineMailbox } from "./offlineMailbox.ts";
import { itemTest } from "./searchQuery.ts";

/** What a search looks for, and what becomes of the items that it finds. */
export interface MailboxSearch {
  readonly query: string;
  /** Copies go to this mailbox, into a folder of the search's own in this folder of it. */
  readonly target: NounRow | null;
  readonly folder: string | null;
  /** When the search runs, as the folder's name tells it. */
  readonly time: string;
  readonly deletes: boolean;
  readonly scope: "all" | "items" | "dumpster";
  readonly archive: boolean;
  /** Whether the target gets copies, and a message that tells of the search (its text inferred). */
  readonly copies: boolean;
  readonly logs: boolean;
}

export interface SearchOutcome {
  readonly count: number;
  readonly size: number;
  /** Where the copies lie, null where there are none. */
  readonly folder: string | null;
}

/**
 * Runs a search over one mailbox in one transaction; deleted items go to the folder of deletions, and those that are
 * recoverable only are purged (documented as the way to empty the Recoverable Items).
 */
export function searchMailbox(world: World, row: NounRow, search: MailboxSearch): SearchOutcome {
  const refusal = offlineMailbox(row, world);
  if (refusal) throw refusal;
  const test = itemTest(search.query);
  const { ArchiveGuid } = row.values;
  const mailboxes = [mailboxGuidOf(row), ...(search.archive && typeof ArchiveGuid === "string" ? [ArchiveGuid] : [])];
  const found = mailboxes.flatMap((guid) => itemsIn(world, guid, search.scope)).filter(test);
  const { target, folder } = search;
  const path = target && folder !== null ? `/${folder}/${folderName(row, search.time)}` : null;
  world.store.transact(() => {
    if (target && folder !== null && search.logs) log(world, row, target, `/${folder}`, search.query, found);
    if (target && path !== null && found.length > 0 && search.copies) copy(world, mailboxGuidOf(target), path, found);
    if (search.deletes) deleteFound(world, row, mailboxes, found);
    const audited = search.deletes ? "SoftDelete" : target && search.copies ? "Copy" : null;
    if (audited !== null && found.length > 0)
      auditMailbox(world, row, {
        operation: audited,
        logonType: "Admin",
        user: accountOf(world)?.row.name ?? getOrganization(world).administrator,
        client: "Client=Management;Action=Search-Mailbox",
        subjects: found.map(({ subject }) => subject),
      });
  });
  return { count: found.length, size: sizeOf(found), folder: path === null ? null : shownPath(path) };
}

function deleteFound(world: World, row: NounRow, mailboxes: readonly string[], found: readonly MailboxItem[]): void {
  const recoverable = new Set(
    mailboxes.flatMap((mailbox) =>
      foldersOf(world, mailbox).flatMap((each) => (each.isRecoverable ? [each.guid] : [])),
    ),
  );
  for (const item of found)
    if (recoverable.has(item.folder)) purgeItem(world, row, item);
    else moveItem(world, item.guid, "/Deletions");
}

/** A folder of its own for each search, named by mailbox and time, as published transcripts show it. */
function folderName(row: NounRow, time: string): string {
  return `${String(row.values.DisplayName ?? row.name)}-${time.replaceAll("/", slashInName)}`;
}

function shownPath(path: string): string {
  return path.replaceAll("/", "\\").replaceAll(slashInName, "/");
}

function itemsIn(world: World, mailbox: string, scope: MailboxSearch["scope"]): readonly MailboxItem[] {
  return foldersOf(world, mailbox)
    .filter(({ isRecoverable }) => scope === "all" || isRecoverable === (scope === "dumpster"))
    .flatMap(({ guid }) => itemsInFolder(world, guid));
}

function log(
  world: World,
  row: NounRow,
  target: NounRow,
  path: string,
  query: string,
  found: readonly MailboxItem[],
): void {
  const mailbox = mailboxGuidOf(target);
  requireFolder(world, mailbox, path);
  const subject = `Search Results: ${String(row.values.DisplayName ?? row.name)}: ${found.length} items for "${query}"`;
  deliverItem(world, mailbox, path, { subject, from: "", to: [], size: 1024 + subject.length });
}

function copy(world: World, mailbox: string, path: string, items: readonly MailboxItem[]): void {
  requireFolder(world, mailbox, path);
  for (const { guid: _, mailbox: __, folder: ___, ...item } of items) deliverItem(world, mailbox, path, item);
}
