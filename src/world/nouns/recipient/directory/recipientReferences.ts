import type { Json } from "../../../values/Json.ts";
import type { World } from "../../../World.ts";
import { type NounRow, recipients } from "../../rows/NounRow.ts";
import { referenceProperties } from "../../rows/referenceProperties.ts";

/** The recipients that refer to another one by a property, such as whose Manager it is. */
export function referringTo(world: World, property: string, guid: string): readonly string[] {
  return world.store
    .find(recipients, "reference", guid)
    .filter(({ values }) => values[property] === guid || (values[property] as readonly Json[])?.includes?.(guid))
    .map((row) => row.guid);
}

/** Takes an object that is gone out of what recipients refer to, as the directory does: they have none then, and no default one. */
export function clearReferences(world: World, guid: string): void {
  for (const row of world.store.find(recipients, "reference", guid))
    world.store.put(recipients, row.guid, { ...row, values: without(row, guid) });
}

function without({ values }: NounRow, guid: string): Readonly<Record<string, Json>> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]): [string, Json] => {
      if (!referenceProperties.includes(name)) return [name, value];
      if (Array.isArray(value)) return [name, value.filter((each) => each !== guid)];
      return [name, value === guid ? null : value];
    }),
  );
}
