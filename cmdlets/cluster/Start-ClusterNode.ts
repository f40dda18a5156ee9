import { defineCmdlet } from "../../src/command/prelude.ts";
import { switchRunning } from "../../src/world/database/clusterService.ts";
import { clusterClass } from "./_shared/cluster.ts";
import { nodeParameters, nodeSteps } from "./_shared/nodeSteps.ts";

export default defineCmdlet({
  name: "Start-ClusterNode",
  module: "FailoverClusters",
  className: clusterClass("StartClusterNode"),
  editions: ["Desktop"],
  source: "document",
  synopsis: "Starts the cluster service of servers of a failover cluster.",
  parameters: {
    ...nodeParameters,
    Wait: "int",
  },
  examples: [
    {
      title: "A server whose service runs",
      transcript:
        "PS> $null = New-DatabaseAvailabilityGroup DAG1 -WitnessServer SERVER -WitnessDirectory C:\\W; Add-DatabaseAvailabilityGroupServer DAG1 SERVER\nPS> (Start-ClusterNode SERVER).State\nUp\n",
    },
  ],
  steps: nodeSteps(({ world }, { server }) => {
    switchRunning(world, server.name, true);
  }),
});
