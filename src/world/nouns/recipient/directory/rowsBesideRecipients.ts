import type { Given } from "../../../values/given.ts";
import type { World } from "../../../World.ts";
import type { RowsBeside } from "../../defineNoun.ts";
import type { NounRow } from "../../rows/NounRow.ts";
import { isInactive, softDeletedRows } from "../mailbox/softDeletion.ts";

type RowTest = (row: NounRow) => boolean;

/** Parameters that mean deleted recipients: which of them, and whether those that are there are not meant. */
const wanted: Readonly<Record<string, { readonly test: RowTest; readonly only: boolean }>> = {
  SoftDeletedMailbox: { test: () => true, only: true },
  SoftDeletedMailUser: { test: () => true, only: true },
  InactiveMailboxOnly: { test: isInactive, only: true },
  InactiveMailbox: { test: isInactive, only: true },
  IncludeInactiveMailbox: { test: isInactive, only: false },
  IncludeSoftDeletedGroups: { test: () => true, only: false },
  IncludeSoftDeletedRecipients: { test: () => true, only: false },
  // They mean one that is deleted already, and may name one that is not, which is refused.
  PermanentlyDelete: { test: () => true, only: false },
  ...Object.fromEntries(
    ["ExcludeFromAllHolds", "ExcludeFromAllOrgHolds", "ExcludeFromOrgHolds", "RemoveOrphanedHolds"].map((name) => [
      name,
      { test: () => true, only: false },
    ]),
  ),
  RecalculateInactiveMailbox: { test: isInactive, only: false },
  RecalculateInactiveMailUser: { test: isInactive, only: false },
};

/** The deleted recipients of some types that the parameters mean; null where they mean none. */
export function deletedBeside(accepts: RowTest): (given: Given, world: World) => RowsBeside | null {
  return (given, world) => {
    const name = Object.keys(wanted).find((each) => given.has(each) && given.get(each) !== false);
    if (name === undefined) return null;
    const { test, only } = wanted[name];
    return { rows: softDeletedRows(world).filter((row) => accepts(row) && test(row)), only };
  };
}
