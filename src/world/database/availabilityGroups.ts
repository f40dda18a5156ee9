import { nounNamed } from "../nouns/nounNamed.ts";
import { listRows } from "../nouns/rows/listRows.ts";
import { type NounRow, nounObjects } from "../nouns/rows/NounRow.ts";
import { serverSubnet } from "../server/Machine.ts";
import { textList } from "../values/text/textList.ts";
import type { World } from "../World.ts";

const noun = "DatabaseAvailabilityGroup";

/** The database availability group that a server is a member of, by the server's GUID. Without a group no declaration is read. */
export function groupOfServer(world: World, server: string): NounRow | null {
  const definition = world.store.find(nounObjects, "noun", noun).length > 0 ? nounNamed(noun) : null;
  if (!definition) return null;
  return listRows(world, definition).find((row) => membersOf(row).includes(server)) ?? null;
}

/** GUIDs of the servers of a group. */
export function membersOf({ values }: NounRow): readonly string[] {
  return textList(values.Servers);
}

/** The networks of a group, by its GUID. */
export function networksOf(world: World, group: string | null): readonly NounRow[] {
  return world.store.find(nounObjects, "owner", `DatabaseAvailabilityGroupNetwork:${group}`);
}

/** The network that a group's first member brings. */
export const firstNetwork = "MapiDagNetwork";

/** The subnets of a network; the first one that a group has is where its servers are. */
export function subnetsOf({ name, values }: NounRow): readonly string[] {
  return values.Subnets === undefined && name === firstNetwork ? [serverSubnet] : textList(values.Subnets);
}
