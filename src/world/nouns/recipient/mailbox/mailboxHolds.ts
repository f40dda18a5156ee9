import { textList } from "../../../values/text/textList.ts";
import type { World } from "../../../World.ts";
import { allHolds, holdsOf, organizationHoldsOf, policiesBesideHolds } from "../../policy/inPlaceHolds.ts";
import type { NounRow } from "../../rows/NounRow.ts";
import { isSoftDeleted } from "./softDeletion.ts";

/** The holds that keep a mailbox, those that were on it when the cloud deleted it included. */
export function holdsOfMailbox(row: NounRow, world: World): readonly string[] {
  const own = textList(row.values.InPlaceHolds);
  return isSoftDeleted(row) ? own : [...new Set([...own, ...holdsOf(world, row)])];
}

/** What a mailbox shows: its holds, and the policies that name it without holding it. */
export function shownHolds(row: NounRow, world: World): readonly string[] {
  const holds = holdsOfMailbox(row, world);
  return isSoftDeleted(row) ? holds : [...holds, ...policiesBesideHolds(world, row)];
}

/** The holds that make a mailbox inactive when it is deleted: those of the whole organisation, too (documented). */
export function holdsWhenDeleted(row: NounRow, world: World): readonly string[] {
  return [...holdsOfMailbox(row, world), ...organizationHoldsOf(world, row)];
}

/** The identities of all holds that there are, in lower case. */
export function knownHolds(world: World): ReadonlySet<string> {
  return new Set(allHolds(world).map((hold) => hold.toLowerCase()));
}
