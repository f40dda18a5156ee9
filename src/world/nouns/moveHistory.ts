import { instant, instantMilliseconds } from "../../base/instant.ts";
import { mailboxGuidOf } from "../mailbox/mailboxGuidOf.ts";
import type { Json } from "../values/Json.ts";
import type { World } from "../World.ts";
import { nounNamed } from "./nounNamed.ts";
import { completedMove } from "./recipient/mailboxPlace.ts";
import { listRows } from "./rows/listRows.ts";
import { type NounRow, nounObjects, recipients } from "./rows/NounRow.ts";
import { referencedObject } from "./rows/valuePlace.ts";

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
  const { SourceDatabase, TargetDatabase, SourceArchiveDatabase, ArchiveTargetDatabase } = move.values;
  const entry = {
    Status: "Completed",
    SourceDatabase: name(SourceDatabase),
    TargetDatabase: name(TargetDatabase),
    SourceArchiveDatabase: name(SourceArchiveDatabase),
    TargetArchiveDatabase: name(ArchiveTargetDatabase),
    CreationTimestamp: move.whenCreated,
    CompletionTimestamp: completionOf(move),
  };
  return [Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== null)), ...past];
}

/** A mailbox or an archive where it was before a move. */
export interface MovedMailbox {
  readonly guid: string;
  readonly displayName: string;
  readonly legacyDistinguishedName: string;
  readonly database: string;
  readonly isArchive: boolean;
  readonly owner: string;
  readonly date: string;
}

/** What completed moves whose requests are still there left in the databases before. */
export function movedMailboxes(world: World): readonly MovedMailbox[] {
  const moves = nounNamed("MoveRequest");
  return (moves ? listRows(world, moves) : []).flatMap((move) => sourcesOf(world, move));
}

/** Somebody took away what a move left: it is not shown any more. */
export function forgetSource(world: World, owner: string): void {
  for (const move of world.store.find(nounObjects, "owner", `MoveRequest:${owner}`))
    world.store.put(nounObjects, move.guid, { ...move, values: { ...move.values, SourceRemoved: true } });
}

/** What a completed move left in the databases from which it took the mailbox and its archive. */
export function sourcesOf(world: World, move: NounRow): readonly MovedMailbox[] {
  const mailbox = world.store.get(recipients, move.owner ?? "");
  if (!mailbox || move.values.Status !== "Completed" || move.values.SourceRemoved === true) return [];
  const { DisplayName, LegacyExchangeDN, ArchiveGuid } = mailbox.values;
  const { SourceDatabase, TargetDatabase, SourceArchiveDatabase, ArchiveTargetDatabase } = move.values;
  const name = String(DisplayName ?? mailbox.name);
  const common = {
    legacyDistinguishedName: String(LegacyExchangeDN ?? ""),
    owner: mailbox.guid,
    date: completionOf(move),
  };
  const own = { ...common, guid: mailboxGuidOf(mailbox), displayName: name, isArchive: false };
  const archive = { ...common, guid: String(ArchiveGuid), displayName: `In-Place Archive - ${name}`, isArchive: true };
  return [
    ...(typeof SourceDatabase === "string" ? [{ ...own, database: SourceDatabase }] : []),
    ...(typeof SourceArchiveDatabase === "string" && SourceArchiveDatabase !== (ArchiveTargetDatabase ?? TargetDatabase)
      ? [{ ...archive, database: SourceArchiveDatabase }]
      : []),
  ];
}
