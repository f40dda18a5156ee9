import { defineCmdlet } from "../../src/command/prelude.ts";
import { moveCoreGroup, switchPaused } from "../../src/world/database/clusterNodes.ts";
import { clusterClass } from "./_shared/cluster.ts";
import { nodeParameters, nodeSteps } from "./_shared/nodeSteps.ts";

export default defineCmdlet({
  name: "Suspend-ClusterNode",
  module: "FailoverClusters",
  className: clusterClass("SuspendClusterNode"),
  editions: ["Desktop"],
  source: "document",
  synopsis: "Pauses servers of a failover cluster: groups of its resources don't come to them.",
  parameters: {
    ...nodeParameters,
    /** Groups of resources leave a paused node either way: nothing else runs in this cluster. */
    Drain: "switch",
    ForceDrain: "switch",
    Wait: "switch",
  },
  examples: [
    {
      title: "A pause",
      transcript:
        "PS> $null = New-DatabaseAvailabilityGroup DAG1 -WitnessServer SERVER -WitnessDirectory C:\\W; Add-DatabaseAvailabilityGroupServer DAG1 SERVER\nPS> (Suspend-ClusterNode SERVER).State\nPaused\n",
    },
  ],
  steps: nodeSteps(({ world, group }, { server }) => {
    switchPaused(world, group, server.guid, true);
    moveCoreGroup(world, group);
  }),
});
