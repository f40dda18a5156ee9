import { instant } from "../../base/instant.ts";
import { collection } from "../../store/Collection.ts";
import {
  defaulted,
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
import { forgetSource, type MovedMailbox, movedMailboxes } from "../nouns/moveHistory.ts";
import type { World } from "../World.ts";
import { purgeMailbox } from "./MailboxItem.ts";
import { mailboxError } from "./mailboxMessages.ts";

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
  /** What a move left in the database where the mailbox was: its account has the mailbox elsewhere. */
  isCopy: defaulted(flag, false),
});

/** A mailbox without an account: its database keeps it until its retention ends or somebody connects or removes it. */
export type DisconnectedMailbox = ShapeType<typeof disconnectedShape>;

export const disconnectedMailboxes = collection("disconnectedMailbox", disconnectedShape, {
  database: ({ database }) => database,
});

export function disconnectMailbox(
  world: World,
  mailbox: Omit<DisconnectedMailbox, "date" | "reason" | "isCopy">,
): void {
  const record = { ...mailbox, reason: "Disabled", date: instant(world.clock.now()), isCopy: false } as const;
  world.store.put(disconnectedMailboxes, mailbox.guid, record);
}

/** Where a mailbox was before its move: the database keeps it there until its retention ends or somebody removes it. */
export function keepSource(world: World, mailbox: MovedMailbox): void {
  const record = { ...mailbox, reason: "SoftDeleted", isCopy: true } as const;
  world.store.put(disconnectedMailboxes, `${mailbox.guid}@${mailbox.database}`, record);
}

/** The disconnected mailboxes of a database, or all of them. */
export function listDisconnected(world: World, database: string | null): readonly DisconnectedMailbox[] {
  const moved = movedMailboxes(world)
    .filter((each) => database === null || each.database === database)
    .map((each) => ({ ...each, reason: "SoftDeleted", isCopy: true }) as const);
  const kept =
    database === null
      ? world.store.list(disconnectedMailboxes)
      : world.store.find(disconnectedMailboxes, "database", database);
  return moved.length === 0 ? kept : [...kept, ...moved];
}

/** One of them by its GUID, display name or legacy name. Throws DisconnectedNotFound, DisconnectedAmbiguous. */
export function getDisconnected(world: World, database: string | null, identity: string): DisconnectedMailbox {
  const word = identity.trim().replace(/[{}]/g, "").toLowerCase();
  const found = listDisconnected(world, database).filter((each) =>
    [each.guid, each.displayName, each.legacyDistinguishedName].some((text) => text.toLowerCase() === word),
  );
  if (found.length === 1) return found[0];
  throw mailboxError(found.length === 0 ? "DisconnectedNotFound" : "DisconnectedAmbiguous", { mailbox: identity });
}

/** The mailbox has an account again; what it holds stays. */
export function forgetDisconnected(world: World, mailboxGuid: string): void {
  world.store.remove(disconnectedMailboxes, mailboxGuid);
}

/** Takes a disconnected mailbox out of the store for good, with what it holds; of a copy only the copy goes. */
export function purgeDisconnected(world: World, { guid, owner, database, isCopy }: DisconnectedMailbox): void {
  if (isCopy) forgetSource(world, owner);
  else purgeMailbox(world, guid);
  world.store.remove(disconnectedMailboxes, isCopy ? `${guid}@${database ?? ""}` : guid);
}
