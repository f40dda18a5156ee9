import type { World } from "../../World.ts";
import mailboxDatabase from "../MailboxDatabase.ts";
import { nounError } from "../messages/nounMessages.ts";
import { findRow } from "../rows/findRow.ts";
import type { NounRow } from "../rows/NounRow.ts";

/** The database that a parameter beside -Identity names. */
export function namedDatabase(world: World, identity: string): NounRow {
  const row = findRow(world, mailboxDatabase, identity);
  if (!row) throw nounError("DatabaseNotFound", { id: identity });
  return row;
}
