import { nounNamed } from "../nouns/nounNamed.ts";
import type { NounRow } from "../nouns/rows/NounRow.ts";
import { changeRow, createRow } from "../nouns/rows/writeRow.ts";
import { serverSubnet } from "../server/Machine.ts";
import type { World } from "../World.ts";
import { firstNetwork, membersOf, networksOf, subnetsOf } from "./availabilityGroups.ts";

/** A group whose members' adapters are in no network of it gets one for their subnet. */
export function discoverNetworks(world: World, group: NounRow): void {
  const definition = nounNamed("DatabaseAvailabilityGroupNetwork");
  const networks = networksOf(world, group.guid);
  if (!definition || membersOf(group).length === 0) return;
  if (networks.some((network) => subnetsOf(network).includes(serverSubnet))) return;
  const first = networks.find(({ name }) => name === firstNetwork);
  if (first) changeRow(world, definition, first, { Subnets: [...subnetsOf(first), serverSubnet] });
  else
    createRow(world, definition, {
      name: firstNetwork,
      owner: group.guid,
      values: { MapiAccessEnabled: true, parent: group.distinguishedName },
    });
}
