import { instant } from "../../../base/instant.ts";
import { nameGuid } from "../../../base/nameGuid.ts";
import type { World } from "../../World.ts";
import type { Values } from "../defineNoun.ts";
import type { NounRow } from "./NounRow.ts";
import { plainRow } from "./plainRow.ts";

/** An object of a computed noun, as it is now. Its GUID is its name's, so that it is the same each time. */
export function computedRow(world: World, noun: string, name: string, values: Values = {}): NounRow {
  const now = instant(world.clock.now());
  return plainRow(noun, {
    guid: nameGuid(noun, name),
    name,
    time: now,
    values,
  });
}
