import { textList } from "../../../values/text/textList.ts";
import type { World } from "../../../World.ts";
import { holdIdentity, holdsOf } from "../../policy/inPlaceHolds.ts";
import { type NounRow, nounObjects } from "../../rows/NounRow.ts";
import { isSoftDeleted } from "./softDeletion.ts";

/** The holds that keep a mailbox, those that were on it when the cloud deleted it included. */
export function holdsOfMailbox(row: NounRow, world: World): readonly string[] {
  const own = textList(row.values.InPlaceHolds);
  return isSoftDeleted(row) ? own : [...new Set([...own, ...holdsOf(world, row)])];
}

/** The identities of all In-Place Holds that there are, in lower case. */
export function knownHolds(world: World): ReadonlySet<string> {
  return new Set(
    world.store
      .find(nounObjects, "noun", "MailboxSearch")
      .filter(({ values }) => values.InPlaceHoldEnabled === true)
      .map((row) => holdIdentity(row).toLowerCase()),
  );
}
