import type { NounRow } from "../../../../src/world/nouns/rows/NounRow.ts";
import type { NounCall } from "../steps/onNoun.ts";

/** A row with what Get-'s parameters ask for besides. */
export function askedRow({ world, definition, given }: NounCall, row: NounRow): NounRow {
  const more = definition.asked?.(row, given, world) ?? {};
  return Object.keys(more).length > 0 ? { ...row, values: { ...row.values, ...more } } : row;
}
