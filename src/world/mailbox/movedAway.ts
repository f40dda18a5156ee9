import { instant, instantMilliseconds } from "../../base/instant.ts";
import { nounNamed } from "../nouns/nounNamed.ts";
import { requestDuration } from "../nouns/request/requestStates.ts";
import { listRows } from "../nouns/rows/listRows.ts";
import { type NounRow, nounObjects } from "../nouns/rows/NounRow.ts";
import { recipientRow } from "../nouns/rows/recipientRow.ts";
import type { World } from "../World.ts";
import type { DisconnectedMailbox } from "./DisconnectedMailbox.ts";
import { mailboxGuidOf } from "./mailboxGuidOf.ts";

/** What completed moves left in the databases where their mailboxes were, until the request is removed. */
export function movedAway(world: World, database: string | null): readonly DisconnectedMailbox[] {
  const definition = nounNamed("MoveRequest");
  const moves = definition ? listRows(world, definition) : [];
  return moves.flatMap((move) => {
    const mailbox = recipientRow(world, move.owner ?? "");
    const isMeant = database === null || move.values.SourceDatabase === database;
    const isLeft = move.values.Status === "Completed" && move.values.SourcePurged !== true;
    return mailbox && isMeant && isLeft ? [leftBehind(move, mailbox)] : [];
  });
}

/** The mailbox that a completed move leaves in its source. */
export function leftBehind({ values, whenChanged }: NounRow, mailbox: NounRow): DisconnectedMailbox {
  const { DisplayName, LegacyExchangeDN } = mailbox.values;
  return {
    guid: mailboxGuidOf(mailbox),
    displayName: String(DisplayName ?? mailbox.name),
    legacyDistinguishedName: String(LegacyExchangeDN ?? ""),
    database: String(values.SourceDatabase),
    isArchive: false,
    owner: mailbox.guid,
    reason: "SoftDeleted",
    date: instant(instantMilliseconds(whenChanged) + requestDuration),
  };
}

/** It was purged: its request tells of it no more. */
export function forgetMovedAway(world: World, mailboxGuid: string): void {
  const definition = nounNamed("MoveRequest");
  for (const move of definition ? listRows(world, definition) : []) {
    const mailbox = recipientRow(world, move.owner ?? "");
    const stored = world.store.get(nounObjects, move.guid);
    if (stored && mailbox && mailboxGuidOf(mailbox) === mailboxGuid)
      world.store.put(nounObjects, move.guid, { ...stored, values: { ...stored.values, SourcePurged: true } });
  }
}
