import { type NounRow, recipients } from "../nouns/rows/NounRow.ts";
import type { World } from "../World.ts";

/** The mail-enabled object of a public folder; null where it takes no mail. */
export function mailFolderOf(world: World, { guid }: NounRow): NounRow | null {
  return (
    world.store.find(recipients, "type", "PublicFolder").find(({ values }) => values.PublicFolder === guid) ?? null
  );
}
