import { objectNotFound } from "../directory/objectNotFound.ts";
import { nounNamed } from "../nouns/nounNamed.ts";
import { findRow } from "../nouns/rows/findRow.ts";
import type { NounRow } from "../nouns/rows/NounRow.ts";
import { recipientText } from "../nouns/rows/rowPlace.ts";
import { callerOf } from "../roles/signedInAccount.ts";
import type { World } from "../World.ts";

/** The mailbox of the account that runs the shell, which is meant where none is named; null where it has none. */
export function ownMailboxOrNull(world: World): NounRow | null {
  const [caller, mailboxes] = [callerOf(world), nounNamed("Mailbox")];
  return caller && mailboxes && findRow(world, mailboxes, caller.guid);
}

/** The same; an account without one is a mailbox that isn't there. */
export function ownMailbox(world: World): NounRow {
  const mailbox = ownMailboxOrNull(world);
  if (mailbox) return mailbox;
  const caller = callerOf(world);
  throw objectNotFound(world, caller ? recipientText(world, caller) : "");
}
