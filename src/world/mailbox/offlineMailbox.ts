import { isMounted } from "../database/databaseCopies.ts";
import { nounNamed } from "../nouns/nounNamed.ts";
import { databaseOfMailbox } from "../nouns/recipient/mailbox/mailboxPlace.ts";
import { findRow } from "../nouns/rows/findRow.ts";
import type { NounRow } from "../nouns/rows/NounRow.ts";
import { recipientText } from "../nouns/rows/rowPlace.ts";
import type { World } from "../World.ts";
import type { WorldError } from "../WorldError.ts";
import { mailboxError } from "./mailboxMessages.ts";

/** Why nothing can be read of a mailbox or written into it: its database is not mounted. Null where it is. */
export function offlineMailbox(mailbox: NounRow, world: World): WorldError | null {
  const database = offlineDatabase(world, databaseOfMailbox(mailbox, world));
  return database === null
    ? null
    : mailboxError("MailboxOffline", { mailbox: recipientText(world, mailbox), database });
}

/** The name of a database that is not mounted; null of one that is, and of what is no database. */
export function offlineDatabase(world: World, guid: string | null): string | null {
  const definition = nounNamed("MailboxDatabase");
  const database = guid !== null && definition ? findRow(world, definition, guid) : null;
  return database && !isMounted(world, database) ? database.name : null;
}
