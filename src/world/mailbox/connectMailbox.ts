import type { NounDefinition } from "../nouns/defineNoun.ts";
import { nounNamed } from "../nouns/nounNamed.ts";
import { isOneOf, type RecipientTypeDetails } from "../nouns/recipient/directory/recipientTypes.ts";
import { mailEnabling } from "../nouns/recipient/mailbox/conversions.ts";
import { recipientError } from "../nouns/recipient/recipientMessages.ts";
import { findRow, getRow } from "../nouns/rows/findRow.ts";
import type { NounRow } from "../nouns/rows/NounRow.ts";
import { recipientText } from "../nouns/rows/rowPlace.ts";
import { changeRow } from "../nouns/rows/writeRow.ts";
import type { World } from "../World.ts";
import { type DisconnectedMailbox, forgetDisconnected } from "./DisconnectedMailbox.ts";
import { mailboxError } from "./mailboxMessages.ts";
import { moveRules } from "./rulesOfMailbox.ts";

/** To whom a disconnected mailbox goes, and as what. */
export interface Connection {
  readonly user: string | null;
  readonly alias: string | null;
  /** A policy's GUID. */
  readonly activeSyncPolicy: string | null;
  readonly archive: boolean;
  /** The account of another forest that uses the mailbox. */
  readonly linkedAccount: string | null;
  readonly details: RecipientTypeDetails;
}

const accounts = isOneOf("User", "DisabledUser", "LinkedUser");

/** The account has the mailbox with all that it holds from now on. Throws ConnectNeedsUser, WrongRecipientType. */
export function connectMailbox(
  world: World,
  definition: NounDefinition,
  mailbox: DisconnectedMailbox,
  { user, alias, activeSyncPolicy, archive, linkedAccount, details }: Connection,
): NounRow {
  const row = accountOf(world, mailbox, user);
  const values = archive ? archiveValues(world, definition, row, mailbox) : mailboxValues();
  return world.store.transact(() => {
    forgetDisconnected(world, mailbox.guid);
    moveRules(world, mailbox.guid, row.guid);
    return changeRow(world, definition, row, values).row;
  });

  function mailboxValues() {
    if (!accounts(row)) throw wrongType(world, row);
    const changes = {
      Database: mailbox.database,
      ExchangeGuid: mailbox.guid,
      ...(alias !== null && { Alias: alias }),
      ...(linkedAccount !== null && { LinkedMasterAccount: linkedAccount }),
      ...(activeSyncPolicy !== null && { ActiveSyncMailboxPolicy: activeSyncPolicy }),
      ...(mailbox.legacyDistinguishedName !== "" && { LegacyExchangeDN: mailbox.legacyDistinguishedName }),
    };
    return mailEnabling("User", [], () => details).values(
      { ...row, values: { ...row.values, ...changes } },
      new Map(),
      world,
      changes,
    );
  }
}

function archiveValues(world: World, { accepts }: NounDefinition, row: NounRow, mailbox: DisconnectedMailbox) {
  if (!accepts?.(row) || typeof row.values.ArchiveGuid === "string") throw wrongType(world, row);
  return { ArchiveGuid: mailbox.guid, ArchiveName: [mailbox.displayName], ArchiveDatabase: mailbox.database };
}

function accountOf(world: World, mailbox: DisconnectedMailbox, user: string | null): NounRow {
  const users = nounNamed("User");
  if (!users) throw new Error("There is no noun User.");
  if (user !== null) return getRow(world, users, user);
  const owner = findRow(world, users, mailbox.owner);
  if (owner && accounts(owner)) return owner;
  throw mailboxError("ConnectNeedsUser", { mailbox: mailbox.displayName });
}

function wrongType(world: World, row: NounRow): Error {
  return recipientError("WrongRecipientType", {
    identity: recipientText(world, row),
    type: String(row.values.RecipientTypeDetails ?? ""),
  });
}
