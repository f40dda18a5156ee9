import { instant, instantMilliseconds } from "../../base/instant.ts";
import { collection } from "../../store/Collection.ts";
import {
  flag,
  guid,
  name,
  nullable,
  object,
  oneOf,
  type ShapeType,
  text,
  time,
} from "../../store/record/RecordShape.ts";
import { nounNamed } from "../nouns/nounNamed.ts";
import { findRow } from "../nouns/rows/findRow.ts";
import { rowValueNamed } from "../nouns/rows/rowValueNamed.ts";
import { spanTicks } from "../values/EnhancedTimeSpan.ts";
import type { World } from "../World.ts";
import { purgeMailbox } from "./MailboxItem.ts";
import { mailboxError } from "./mailboxMessages.ts";
import { forgetMovedAway, movedAway } from "./movedAway.ts";

const disconnectedShape = object({
  /** The mailbox's GUID in its database, under which its folders and items lie. */
  guid,
  displayName: name,
  legacyDistinguishedName: text,
  /** The database's GUID. */
  database: nullable(guid),
  isArchive: flag,
  /** The account that it belonged to. */
  owner: guid,
  reason: oneOf("Disabled", "SoftDeleted"),
  date: time,
});

/** A mailbox without an account: its database keeps it until its retention ends or somebody connects or removes it. */
export type DisconnectedMailbox = ShapeType<typeof disconnectedShape>;

export const disconnectedMailboxes = collection("disconnectedMailbox", disconnectedShape, {
  database: ({ database }) => database,
});

export function disconnectMailbox(
  world: World,
  mailbox: Omit<DisconnectedMailbox, "date" | "reason">,
  reason: DisconnectedMailbox["reason"] = "Disabled",
): void {
  const record = { ...mailbox, reason, date: instant(world.clock.now()) };
  world.store.put(disconnectedMailboxes, mailbox.guid, record);
}

/** The disconnected mailboxes of a database, or all of them, with those that completed moves left there. */
export function listDisconnected(world: World, database: string | null): readonly DisconnectedMailbox[] {
  const stored =
    database === null
      ? world.store.list(disconnectedMailboxes)
      : world.store.find(disconnectedMailboxes, "database", database);
  const known = new Set(stored.map(({ guid }) => guid));
  const all = [...stored, ...movedAway(world, database).filter(({ guid }) => !known.has(guid))];
  const keeps = new Map<string | null, number>();
  return all.filter((mailbox) => {
    const keep = keeps.get(mailbox.database) ?? retentionOf(world, mailbox.database);
    keeps.set(mailbox.database, keep);
    return world.clock.now() < instantMilliseconds(mailbox.date) + keep;
  });
}

/** How long a database keeps mailboxes without an account, in milliseconds. */
function retentionOf(world: World, database: string | null): number {
  const definition = nounNamed("MailboxDatabase");
  const row = database !== null && definition ? findRow(world, definition, database) : null;
  if (!definition || !row) return Number.POSITIVE_INFINITY;
  return Number((spanTicks(String(rowValueNamed(world, definition, row, "MailboxRetention"))) ?? 0n) / 10_000n);
}

/** Whether an identity names it: its GUID, display name or legacy name. */
export function isNamed(
  { guid, displayName, legacyDistinguishedName }: DisconnectedMailbox,
  identity: string,
): boolean {
  const word = identity.trim().replace(/[{}]/g, "").toLowerCase();
  return [guid, displayName, legacyDistinguishedName].some((text) => text.toLowerCase() === word);
}

/** One of them by its GUID, display name or legacy name. Throws DisconnectedNotFound, DisconnectedAmbiguous. */
export function getDisconnected(world: World, database: string | null, identity: string): DisconnectedMailbox {
  const found = listDisconnected(world, database).filter((each) => isNamed(each, identity));
  if (found.length === 1) return found[0];
  throw mailboxError(found.length === 0 ? "DisconnectedNotFound" : "DisconnectedAmbiguous", { mailbox: identity });
}

/** The mailbox has an account again; what it holds stays. */
export function forgetDisconnected(world: World, mailboxGuid: string): void {
  world.store.remove(disconnectedMailboxes, mailboxGuid);
}

/** Takes a disconnected mailbox and what it holds out of the store for good; what a move left is empty here. */
export function purgeDisconnected(world: World, { guid: mailbox, reason }: DisconnectedMailbox): void {
  if (reason === "Disabled") purgeMailbox(world, mailbox);
  else forgetMovedAway(world, mailbox);
  if (world.store.get(disconnectedMailboxes, mailbox)) world.store.remove(disconnectedMailboxes, mailbox);
}
