import type { NounRow } from "../nouns/rows/NounRow.ts";
import type { World } from "../World.ts";
import type { WorldError } from "../WorldError.ts";
import { mailboxGuidOf } from "./mailboxGuidOf.ts";
import { offlineMailbox } from "./offlineMailbox.ts";
import { openMailbox } from "./unopenedMailbox.ts";

/** What keeps a cmdlet from a mailbox that it logs on to, which opens it; null: nothing. Which cmdlets log on is inferred. */
export function logOnToMailbox(mailbox: NounRow, world: World): WorldError | null {
  const refusal = offlineMailbox(mailbox, world);
  if (!refusal) openMailbox(world, mailboxGuidOf(mailbox));
  return refusal;
}
