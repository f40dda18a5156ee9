import { objectNotFound } from "../../../directory/objectNotFound.ts";
import { mailboxGuidOf } from "../../../mailbox/mailboxGuidOf.ts";
import type { Given } from "../../../values/given.ts";
import { identityWord } from "../../../values/ScriptValue.ts";
import type { World } from "../../../World.ts";
import type { NounChange, Values } from "../../defineNoun.ts";
import { rowsNamed } from "../../rows/findRow.ts";
import { type NounRow, softDeletedRecipients } from "../../rows/NounRow.ts";
import { isMailbox } from "../directory/recipientTypes.ts";
import { isInactive, softDeletedRows } from "./softDeletion.ts";

/** The deleted mailbox that New-Mailbox -InactiveMailbox or -RemovedMailbox takes over; null where none is named. */
function takenOver(world: World, given: Given): NounRow | null {
  const inactive = given.get("InactiveMailbox") ?? null;
  const named = inactive ?? given.get("RemovedMailbox") ?? null;
  if (named === null || typeof named === "boolean") return null;
  const word = identityWord(named);
  const rows = softDeletedRows(world).filter((row) => isMailbox(row) && (inactive === null || isInactive(row)));
  const found = rowsNamed(world, rows, word ?? "")[0];
  if (!found) throw objectNotFound(world, word ?? "");
  return found;
}

/** What a new mailbox has of a deleted one: its store and its archive. Retention rests, and holds end (documented). */
export function recoveredValues(world: World, given: Given): Values {
  const former = takenOver(world, given);
  if (!former) return {};
  const { ArchiveGuid, ArchiveName, ArchiveDatabase, Database, RetentionPolicy } = former.values;
  const kept = { ArchiveGuid, ArchiveName, ArchiveDatabase, Database, RetentionPolicy };
  return {
    ...Object.fromEntries(
      Object.entries(kept).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
    ),
    ExchangeGuid: mailboxGuidOf(former),
    ...(isInactive(former) ? { WasInactiveMailbox: true, RetentionHoldEnabled: true } : {}),
  };
}

/** The deleted mailbox is the new one from now on. */
export function forgetRecovered({ world, before, after, given }: NounChange): void {
  const former = before || !after ? null : takenOver(world, given);
  if (former) world.store.remove(softDeletedRecipients, former.guid);
}
