import type { World } from "../../World.ts";
import { nounNamed } from "../nounNamed.ts";
import { type NounRow, recipients, removedStock } from "./NounRow.ts";
import { untouchedStock } from "./stockRows.ts";

/** A recipient by its GUID: one of the store, or one that setup made and nobody has changed or removed. */
export function recipientRow(world: World, guid: string): NounRow | undefined {
  const stored = world.store.get(recipients, guid);
  if (stored || world.store.get(removedStock, guid) !== undefined) return stored;
  const family = nounNamed("Recipient");
  return family ? untouchedStock(world, family).find((row) => row.guid === guid) : undefined;
}
