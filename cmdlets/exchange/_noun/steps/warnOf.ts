import type { NounRow } from "../../../../src/world/nouns/rows/NounRow.ts";
import type { NounCall } from "./onNoun.ts";

/** Writes what the noun warns of after a change. */
export function warnOf(
  { cmdlet, world, definition, given }: NounCall,
  before: NounRow | null,
  after: NounRow | null,
): void {
  for (const text of definition.warnings?.({ world, before, after, given }) ?? []) cmdlet.warning(text);
}
