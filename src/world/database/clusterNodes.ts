import { type NounRow, nounObjects } from "../nouns/rows/NounRow.ts";
import { type ExchangeServer, getExchangeServer } from "../server/ExchangeServer.ts";
import { textList } from "../values/text/textList.ts";
import type { World } from "../World.ts";
import { membersOf } from "./availabilityGroups.ts";
import { isInCluster } from "./clusterService.ts";

/** A member of a group as its cluster sees it; a paused one takes no groups of the cluster over. */
export interface ClusterNode {
  readonly server: ExchangeServer;
  readonly state: "Up" | "Paused" | "Down";
}

export function nodesOf(world: World, group: NounRow): readonly ClusterNode[] {
  const paused = textList(group.values.PausedNodes);
  return membersOf(group).map((guid) => {
    const server = getExchangeServer(world, guid);
    if (!isInCluster(world, server)) return { server, state: "Down" };
    return { server, state: paused.includes(guid) ? "Paused" : "Up" };
  });
}

/** Who holds the core resources of the cluster, and so is its Primary Active Manager; null: nobody is left. */
export function ownerOfCluster(world: World, group: NounRow): ExchangeServer | null {
  const nodes = nodesOf(world, group);
  const holder = nodes.find(({ server, state }) => state !== "Down" && server.guid === group.values.ClusterOwner);
  const next = holder ?? nodes.find(({ state }) => state === "Up") ?? nodes.find(({ state }) => state === "Paused");
  return next?.server ?? null;
}

/**
 * Whether a witness votes, too: an even number of voters needs one. After a restore the voters are the members that are left, and
 * the witness may be another.
 */
export function witnessInUse(world: World, group: NounRow): "None" | "Primary" | "Alternate" {
  const { values } = group;
  const nodes = nodesOf(world, group);
  const voters = values.Restored === true ? nodes.filter(({ state }) => state !== "Down") : nodes;
  if (voters.length === 0 || voters.length % 2 === 1) return "None";
  return values.UsesAlternateWitness === true ? "Alternate" : "Primary";
}

/** What only the cluster knows is no change of the directory's object. */
export function putClusterValues(world: World, group: NounRow, values: NounRow["values"]): void {
  const row = world.store.get(nounObjects, group.guid) ?? group;
  world.store.put(nounObjects, row.guid, { ...row, values: { ...row.values, ...values } });
}

/** Pauses a node, or lets it take part again. */
export function switchPaused(world: World, group: NounRow, guid: string, isPaused: boolean): void {
  const others = textList(group.values.PausedNodes).filter((each) => each !== guid);
  putClusterValues(world, group, { PausedNodes: isPaused ? [...others, guid] : others });
}

/** The core resources go to another node when theirs is paused or gone, and stay there afterwards. */
export function moveCoreGroup(world: World, group: NounRow): void {
  const row = world.store.get(nounObjects, group.guid) ?? group;
  const nodes = nodesOf(world, row);
  const holder = ownerOfCluster(world, row);
  const up = nodes.filter(({ state }) => state === "Up");
  const stays = up.some(({ server }) => server.guid === holder?.guid);
  const next = stays ? holder : up[0]?.server;
  if (next) putClusterValues(world, row, { ClusterOwner: next.guid });
}
