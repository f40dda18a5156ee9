import type { World } from "../../World.ts";
import type { NounDefinition } from "../defineNoun.ts";
import { addRelation, findRelation, relationRows } from "./relations.ts";
import { changeRow } from "./writeRow.ts";

/** Gives a new folder the permissions that the folder above it has at this moment. */
export function inheritRelations(world: World, definition: NounDefinition, above: string, owner: string): void {
  for (const { name, values } of relationRows(world, definition, above)) {
    const own = findRelation(world, definition, owner, name);
    if (own) changeRow(world, definition, own, values);
    else addRelation(world, definition, owner, name, values);
  }
}
