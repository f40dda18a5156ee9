import type { NounRow } from "../nouns/rows/NounRow.ts";
import { getExchangeServer } from "../server/ExchangeServer.ts";
import { textList } from "../values/text/textList.ts";
import type { World } from "../World.ts";
import { putClusterValues, switchPaused } from "./clusterNodes.ts";
import { switchClusterService } from "./clusterService.ts";
import { failOver } from "./failOver.ts";

/** Takes members of a group out of its cluster: others take over their databases. */
export function leaveCluster(world: World, group: NounRow, servers: readonly string[]): void {
  putClusterValues(world, group, { OutOfCluster: [...new Set([...outside(group), ...servers])] });
  for (const { name } of servers.map((guid) => getExchangeServer(world, guid))) {
    switchClusterService(world, name, false);
    failOver(world, name);
  }
}

/** Brings members of a group back into its cluster. */
export function joinCluster(world: World, group: NounRow, servers: readonly string[]): void {
  noteInside(world, group, servers);
  for (const guid of servers) switchClusterService(world, getExchangeServer(world, guid).name, true);
}

/** Of a server that is no member any more the cluster knows nothing. */
export function evictFromCluster(world: World, group: NounRow, server: Pick<NounRow, "guid" | "name">): void {
  noteInside(world, group, [server.guid]);
  switchPaused(world, group, server.guid, false);
  switchClusterService(world, server.name, false);
}

function noteInside(world: World, group: NounRow, servers: readonly string[]): void {
  putClusterValues(world, group, { OutOfCluster: outside(group).filter((guid) => !servers.includes(guid)) });
}

function outside({ values }: NounRow): readonly string[] {
  return textList(values.OutOfCluster);
}
