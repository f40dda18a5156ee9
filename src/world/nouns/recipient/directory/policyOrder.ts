import type { World } from "../../../World.ts";
import type { WorldError } from "../../../WorldError.ts";
import { nounError } from "../../messages/nounMessages.ts";
import { type NounRow, nounObjects } from "../../rows/NounRow.ts";
import { policiesInOrder } from "../address/addressPolicy.ts";
import { recipientError } from "../recipientMessages.ts";

/** A priority from 1; "" is the one behind all others. The default policy alone is "Lowest". */
export function policyPriority(word: string, world?: World): string {
  if (word === "" && world) return String(policiesInOrder(world).length);
  if (/^[1-9]\d{0,4}$/.test(word.trim())) return String(Number(word));
  throw recipientError("PriorityInvalid", { priority: word });
}

/** A new or moved policy has a place from 1 to the one behind all others but the default policy. */
export function priorityRefusal(world: World, before: NounRow | null, after: NounRow): WorldError | null {
  const priority = String(after.values.Priority);
  if (before?.values.Priority === priority) return null;
  const greatest = movablePolicies(world, after).length + 1;
  return Number(priority) > greatest
    ? nounError("PriorityOutOfRange", { priority, least: "1", greatest: String(greatest) })
    : null;
}

/** The other policies make room for one that is new, moved or gone: 1, 2, 3 ... without gaps. */
export function renumberPolicies(world: World, before: NounRow | null, after: NounRow | null): void {
  if (before && after && before.values.Priority === after.values.Priority) return;
  const others = movablePolicies(world, after ?? before);
  const at =
    after && after.values.Priority !== "Lowest" ? Math.min(Number(after.values.Priority), others.length + 1) : 0;
  for (const [index, each] of others.entries()) put(world, each, at > 0 && index + 1 >= at ? index + 2 : index + 1);
  if (after && at > 0) put(world, after, at);
}

/** The other policies in their order, without the default one, which stays the last. */
function movablePolicies(world: World, row: NounRow | null): readonly NounRow[] {
  return policiesInOrder(world).filter(({ guid, values }) => guid !== row?.guid && values.Priority !== "Lowest");
}

function put(world: World, row: NounRow, priority: number): void {
  if (row.values.Priority !== String(priority))
    world.store.put(nounObjects, row.guid, { ...row, values: { ...row.values, Priority: String(priority) } });
}
