import type { CmdletContext } from "../../../src/command/prelude.ts";
import type { ClusterNode } from "../../../src/world/database/clusterNodes.ts";
import { nodesOf } from "../../../src/world/database/clusterNodes.ts";
import { nounObjects } from "../../../src/world/nouns/rows/NounRow.ts";
import { type Cluster, clusterNamed, namesOf, nodeObject, nodesNamed } from "./cluster.ts";

interface NodeValues {
  readonly Name?: readonly string[] | undefined;
  readonly Cluster?: string | undefined;
  readonly InputObject?: unknown;
}

/** Does something to each node that is named, the shell's own where none is, and shows it as it is afterwards. */
export function nodeSteps(
  cmdlet: CmdletContext,
  values: NodeValues,
  own: string,
  change: (cluster: Cluster, node: ClusterNode) => void,
): void {
  const cluster = clusterNamed(cmdlet, values.Cluster);
  if (!cluster) return;
  for (const node of nodesNamed(cmdlet, cluster, namesOf(values.Name, values.InputObject) ?? [own])) {
    change(cluster, node);
    const group = cluster.world.store.get(nounObjects, cluster.group.guid) ?? cluster.group;
    const now = nodesOf(cluster.world, group).find(({ server }) => server.guid === node.server.guid) ?? node;
    cmdlet.write(nodeObject({ ...cluster, group }, now));
  }
}
