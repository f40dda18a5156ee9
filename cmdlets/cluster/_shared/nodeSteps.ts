import type { CmdletContext } from "../../../src/command/prelude.ts";
import { ownMachine } from "../../../src/providers/machine/ownMachine.ts";
import type { ClusterNode } from "../../../src/world/database/clusterNodes.ts";
import { nodesOf } from "../../../src/world/database/clusterNodes.ts";
import { nounObjects } from "../../../src/world/nouns/rows/NounRow.ts";
import { type Cluster, clusterNamed, namesOf, nodeObject, nodesNamed } from "./cluster.ts";

/** How the cmdlets of nodes take which are meant. */
export const nodeParameters = {
  Name: { type: "string[]", position: 0 },
  Cluster: "string",
  InputObject: { type: "psobject", pipeline: "value" },
} as const;

interface NodeValues {
  readonly Name?: readonly string[] | undefined;
  readonly Cluster?: string | undefined;
  readonly InputObject?: unknown;
}

/** Does something to each node that is named, the shell's own where none is, and shows it as it is afterwards. */
export function nodeSteps(change: (cluster: Cluster, node: ClusterNode) => void) {
  return (cmdlet: CmdletContext, values: NodeValues) => ({
    process() {
      const cluster = clusterNamed(cmdlet, values.Cluster);
      if (!cluster) return;
      const names = namesOf(values.Name, values.InputObject) ?? [ownMachine(cluster.world).name];
      for (const node of nodesNamed(cmdlet, cluster, names)) {
        change(cluster, node);
        const group = cluster.world.store.get(nounObjects, cluster.group.guid) ?? cluster.group;
        const now = nodesOf(cluster.world, group).find(({ server }) => server.guid === node.server.guid) ?? node;
        cmdlet.write(nodeObject({ ...cluster, group }, now));
      }
    },
  });
}
