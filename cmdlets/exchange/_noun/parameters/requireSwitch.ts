import { objectNotFound } from "../../../../src/world/directory/objectNotFound.ts";
import type { NounRow } from "../../../../src/world/nouns/rows/NounRow.ts";
import { identityGiven } from "../../../../src/world/values/given.ts";
import type { NounCall } from "../steps/onNoun.ts";

/** A cmdlet with a switch for objects of a kind finds them by that switch alone. */
export function requireSwitch(
  { world, definition, given, uses }: Pick<NounCall, "world" | "definition" | "given"> & Partial<NounCall>,
  row: NounRow,
): void {
  const needed = definition.neededSwitch?.(row);
  if (needed && uses?.has(needed.toLowerCase()) && given.get(needed) !== true)
    throw objectNotFound(world, identityGiven(given, "Identity") ?? row.name);
}
