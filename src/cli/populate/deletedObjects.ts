import type { NounDefinition } from "../../world/nouns/defineNoun.ts";
import { softDelete, softDeletedRows } from "../../world/nouns/recipient/mailbox/softDeletion.ts";
import { rowsNamed } from "../../world/nouns/rows/findRow.ts";
import { type NounRow, recipients } from "../../world/nouns/rows/NounRow.ts";
import type { World } from "../../world/World.ts";

/** A recipient that was removed in the cloud: one that can be given back for some days, or one that a hold keeps. */
export type DeletedState = "deleted" | "held";

/** Switches that mean deleted recipients by -Identity. */
const switches: Readonly<Record<string, DeletedState>> = {
  SoftDeletedMailbox: "deleted",
  SoftDeletedMailUser: "deleted",
  PermanentlyDelete: "deleted",
  InactiveMailboxOnly: "held",
  InactiveMailbox: "held",
  ExcludeFromAllOrgHolds: "held",
  RecalculateInactiveMailbox: "held",
  RecalculateInactiveMailUser: "held",
};

/** Parameters that name deleted recipients. */
const parameters: Readonly<Record<string, DeletedState>> = {
  "New-Mailbox -InactiveMailbox": "held",
  "New-Mailbox -RemovedMailbox": "deleted",
};

/** Whether what a parameter names is deleted already. */
export function deletedState(
  verb: string,
  noun: string,
  parameter: string,
  has: (parameter: string) => boolean,
): DeletedState | null {
  if (parameter === "SoftDeletedObject") return "deleted";
  const own = parameters[`${verb}-${noun} -${parameter}`];
  if (own !== undefined || parameter !== "Identity") return own ?? null;
  return Object.entries(switches).find(([name]) => has(name))?.[1] ?? null;
}

/** Removes what was made, as the cloud does; `make` gives what has the name, and null where it cannot be made. */
export function makeDeleted(
  world: World,
  definition: NounDefinition,
  identity: string,
  state: DeletedState,
  make: () => NounRow | null,
): boolean {
  const isThere = rowsNamed(world, softDeletedRows(world), identity).length > 0;
  const row = isThere || definition.kind === "computed" ? null : make();
  if (!row) return false;
  world.store.transact(() => {
    world.store.remove(recipients, row.guid);
    softDelete(world, row, state === "held" ? { LitigationHoldEnabled: true } : {});
  });
  return true;
}
