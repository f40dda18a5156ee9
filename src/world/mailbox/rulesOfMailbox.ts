import { type NounRow, nounObjects } from "../nouns/rows/NounRow.ts";
import type { World } from "../World.ts";

/** Nouns of rules that lie in a mailbox. */
const nouns = ["InboxRule", "SweepRule", "UMCallAnsweringRule"];

/**
 * Rules belong to the account as long as it has the mailbox; without one they stay with the mailbox, by its GUID, for the account
 * that gets it next.
 */
export function moveRules(world: World, from: string, to: string): void {
  const rows = nouns.flatMap((noun): readonly NounRow[] => world.store.find(nounObjects, "owner", `${noun}:${from}`));
  for (const row of rows)
    world.store.put(nounObjects, row.guid, { ...row, owner: to, values: { ...row.values, Mailbox: to } });
}
