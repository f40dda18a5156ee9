import type { CmdletContext } from "../../../src/command/prelude.ts";
import type { ErrorCategoryName } from "../../../src/diag/ErrorCategoryName.ts";
import { registerType, typeByName } from "../../../src/objects/types/typeRegistry.ts";
import { EnumValue } from "../../../src/objects/values/EnumValue.ts";
import { PropertyBag } from "../../../src/objects/values/PropertyBag.ts";
import { unwrap } from "../../../src/objects/values/PSObject.ts";
import { ownMachine } from "../../../src/providers/machine/ownMachine.ts";
import { WildcardPattern } from "../../../src/providers/WildcardPattern.ts";
import { groupOfServer } from "../../../src/world/database/availabilityGroups.ts";
import { type ClusterNode, nodesOf, ownerOfCluster } from "../../../src/world/database/clusterNodes.ts";
import { isInCluster } from "../../../src/world/database/clusterService.ts";
import { nounNamed } from "../../../src/world/nouns/nounNamed.ts";
import { findRow } from "../../../src/world/nouns/rows/findRow.ts";
import type { NounRow } from "../../../src/world/nouns/rows/NounRow.ts";
import { listExchangeServers } from "../../../src/world/server/ExchangeServer.ts";
import type { World } from "../../../src/world/World.ts";
import { worldKey } from "../../../src/world/worldKey.ts";

/** Cmdlets of failover clusters: the servers of a database availability group are one. */
const space = "Microsoft.FailoverClusters.PowerShell";

const { name: exception } = registerType({ name: `${space}.ClusterCmdletException`, base: "System.Exception" });
const nodeStates = registerType({
  name: `${space}.ClusterNodeState`,
  base: "System.Enum",
  kind: "enum",
  enumValues: ["Unknown=-1", "Up=0", "Down=1", "Paused=2", "Joining=3"],
});
const groupStates = registerType({
  name: `${space}.ClusterGroupState`,
  base: "System.Enum",
  kind: "enum",
  enumValues: ["Unknown=-1", "Online=0", "Offline=1", "Failed=2", "PartialOnline=3", "Pending=4"],
});

export function clusterClass(name: string): string {
  return `${space}.${name}Command`;
}

export interface Cluster {
  readonly world: World;
  /** The database availability group whose servers it has. */
  readonly group: NounRow;
}

/** The cluster that -Cluster names, by its name or that of a node, else the one of the shell's computer; null after an error. */
export function clusterNamed(cmdlet: CmdletContext, name: string | undefined): Cluster | null {
  const world = cmdlet.service(worldKey);
  const word = (name ?? ownMachine(world).name).split(".")[0].toLowerCase();
  const groups = nounNamed("DatabaseAvailabilityGroup");
  const server = listExchangeServers(world).find((each) => each.name.toLowerCase() === word);
  const group = server ? groupOfServer(world, server.guid) : groups && findRow(world, groups, word);
  if (group && (!server || isInCluster(world, server)) && nodesOf(world, group).length > 0) return { world, group };
  const text = server
    ? "The cluster service is not running.  Make sure that the service is running on all nodes in the cluster.\n    There are no more endpoints available from the endpoint mapper"
    : `Check the spelling of the cluster name. Otherwise, there might be a problem with your network. Make sure the cluster nodes are turned on and connected to the network or contact your network administrator.\n    The RPC server is unavailable`;
  report(cmdlet, server ? "ClusterEndpointNotRegistered" : "ClusterRpcConnection", "ConnectionError", text);
  return null;
}

/** The nodes that names or patterns mean; a name that no node has is reported. */
export function nodesNamed(cmdlet: CmdletContext, { world, group }: Cluster, names: readonly string[] | undefined) {
  const all = nodesOf(world, group);
  return (names ?? ["*"]).flatMap((name) => {
    const pattern = WildcardPattern.parse(name);
    const found = all.filter(({ server }) => pattern?.matches(server.name));
    if (found.length === 0 && !WildcardPattern.isPattern(name))
      report(
        cmdlet,
        cmdlet.name,
        "ObjectNotFound",
        `An error occurred opening node '${name}'.\n    The cluster node could not be found`,
      );
    return found;
  });
}

export function report(cmdlet: CmdletContext, id: string, category: ErrorCategoryName, message: string): void {
  cmdlet.error({ id, category, message, exception });
}

/** The name of what came down the pipeline. */
export function namesOf(names: readonly unknown[] | undefined, input: unknown): readonly string[] | undefined {
  const object = unwrap(input);
  if (object instanceof PropertyBag) return [String(object.get("Name"))];
  return names?.map(String);
}

export function nodeObject({ world, group }: Cluster, { server, state }: ClusterNode): PropertyBag {
  const at = nodesOf(world, group).findIndex((node) => node.server.guid === server.guid);
  return new PropertyBag(`${space}.ClusterNode`, [
    ["Cluster", group.name],
    ["State", EnumValue.named(typeByName(nodeStates.name), state)],
    ["Name", server.name],
    ["NodeName", server.name],
    ["Id", String(at + 1)],
    ["NodeWeight", 1],
    ["DynamicWeight", state === "Down" ? 0 : 1],
    ["DrainStatus", state === "Paused" ? "Completed" : "NotInitiated"],
  ]);
}

/** The groups of resources that every cluster has; the name and the witness of the cluster are in the first. */
export const groupNames = ["Available Storage", "Cluster Group"] as const;

export function groupObject({ world, group }: Cluster, name: string): PropertyBag {
  const owner = ownerOfCluster(world, group);
  const state = owner && name === "Cluster Group" ? "Online" : "Offline";
  return new PropertyBag(`${space}.ClusterGroup`, [
    ["Cluster", group.name],
    ["IsCoreGroup", true],
    ["OwnerNode", owner?.name ?? null],
    ["State", EnumValue.named(typeByName(groupStates.name), state)],
    ["Name", name],
  ]);
}

/** What the witness is called among the resources. */
export const witnessResource = "File Share Witness";
