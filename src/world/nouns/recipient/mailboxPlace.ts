import type { World } from "../../World.ts";
import { nounNamed } from "../nounNamed.ts";
import { findRow } from "../rows/findRow.ts";
import { moved } from "../rows/listRows.ts";
import { type NounRow, nounObjects } from "../rows/NounRow.ts";
import { referencedObject } from "../rows/valuePlace.ts";

/** The GUID of the database that a mailbox lies in. */
export function databaseOfMailbox({ guid, values }: MailboxRow, world: World): string | null {
  const move = guid === undefined ? undefined : completedMove(world, guid);
  if (move && move.values.ArchiveOnly !== true) return String(move.values.TargetDatabase);
  return typeof values.Database === "string" ? values.Database : null;
}

/** The GUID of the database that a mailbox's archive lies in; null where it has none. */
export function databaseOfArchive({ guid, values }: MailboxRow, world: World): string | null {
  if (typeof values.ArchiveGuid !== "string") return null;
  const move = guid === undefined ? undefined : completedMove(world, guid);
  if (move && move.values.PrimaryOnly !== true)
    return String(move.values.ArchiveTargetDatabase ?? move.values.TargetDatabase);
  return typeof values.ArchiveDatabase === "string" ? values.ArchiveDatabase : null;
}

type MailboxRow = Pick<NounRow, "values"> & { readonly guid?: string };

/** A move that time has completed: nothing is written until the request is removed. */
export function completedMove(world: World, mailbox: string): NounRow | undefined {
  const definition = nounNamed("MoveRequest");
  const [row] = world.store.find(nounObjects, "owner", `MoveRequest:${mailbox}`);
  const now = row && definition ? moved(world, definition, [row])[0] : undefined;
  return now?.values.Status === "Completed" ? now : undefined;
}

/** The name of the server that has the mailbox's database, in lower case as the product shows it. */
export function serverNameOf(row: MailboxRow, world: World): string {
  const guid = databaseOfMailbox(row, world);
  const definition = nounNamed("MailboxDatabase");
  const database = guid !== null && definition ? findRow(world, definition, guid) : null;
  const server = database?.values.Server;
  return typeof server === "string" ? referencedObject(world, ["ExchangeServer"], server).name.toLowerCase() : "";
}
