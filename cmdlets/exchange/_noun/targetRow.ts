import { getRow, rowNotFound } from "../../../src/world/nouns/rows/findRow.ts";
import { acceptsRow, familyOf, listRows, moved } from "../../../src/world/nouns/rows/listRows.ts";
import { type NounRow, rowsCollection } from "../../../src/world/nouns/rows/NounRow.ts";
import { identityGiven, type NounCall } from "./onNoun.ts";

/** The one object that -Identity means. A singleton needs no identity; an object from the pipeline is itself. */
export function targetRow({ world, definition, given }: NounCall): NounRow {
  const value = given.get("Identity");
  if (typeof value === "object" && value?.is === "object" && value.guid !== null) {
    const row = world.store.get(rowsCollection(familyOf(definition).noun), value.guid);
    if (row && acceptsRow(definition, row)) return moved(world, definition, [row])[0];
    return getRow(world, definition, value.guid);
  }
  const identity = identityGiven({ definition, given });
  if (identity !== null) return getRow(world, definition, identity);
  const only = listRows(world, definition)[0];
  if (!only) throw rowNotFound(world, definition.noun);
  return only;
}
