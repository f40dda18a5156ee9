import { nounNamed } from "../nouns/nounNamed.ts";
import { listRows } from "../nouns/rows/listRows.ts";
import type { NounRow } from "../nouns/rows/NounRow.ts";
import { textList } from "../values/textList.ts";
import type { World } from "../World.ts";

/** The database availability group that a server is a member of, by the server's GUID. */
export function groupOfServer(world: World, server: string): NounRow | null {
  const definition = nounNamed("DatabaseAvailabilityGroup");
  if (!definition) return null;
  return listRows(world, definition).find((row) => membersOf(row).includes(server)) ?? null;
}

/** GUIDs of the servers of a group. */
export function membersOf({ values }: NounRow): readonly string[] {
  return textList(values.Servers);
}
