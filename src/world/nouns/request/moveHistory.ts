import { instant, instantMilliseconds } from "../../../base/instant.ts";
import type { Json } from "../../values/Json.ts";
import type { World } from "../../World.ts";
import { completedMove } from "../recipient/mailbox/mailboxPlace.ts";
import type { NounRow } from "../rows/NounRow.ts";
import { referencedObject } from "../rows/valuePlace.ts";

const minute = 60_000;

/** When a move that began to run at `whenChanged` was completed. */
function completionOf({ whenChanged }: NounRow): string {
  return instant(instantMilliseconds(whenChanged) + 11 * minute);
}

/** The moves of a mailbox that were completed, the newest first. Names and texts as Get-MailboxStatistics shows them. */
export function moveHistoryOf(
  world: World,
  mailbox: NounRow,
  move = completedMove(world, mailbox.guid),
): readonly { readonly [name: string]: Json }[] {
  const { MoveHistory } = mailbox.values;
  const past = Array.isArray(MoveHistory) ? (MoveHistory as { readonly [name: string]: Json }[]) : [];
  if (!move) return past;
  const name = (guid: Json | undefined) =>
    typeof guid === "string" ? referencedObject(world, ["MailboxDatabase"], guid).name : null;
  const { SourceDatabase, TargetDatabase, ArchiveTargetDatabase, ArchiveOnly } = move.values;
  const entry = {
    Status: "Completed",
    SourceDatabase: ArchiveOnly === true ? null : name(SourceDatabase),
    TargetDatabase: ArchiveOnly === true ? null : name(TargetDatabase),
    TargetArchiveDatabase: name(ArchiveTargetDatabase),
    CreationTimestamp: move.whenCreated,
    CompletionTimestamp: completionOf(move),
  };
  return [Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== null)), ...past];
}
