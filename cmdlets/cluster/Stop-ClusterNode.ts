import { defineCmdlet } from "../../src/command/prelude.ts";
import { moveCoreGroup } from "../../src/world/database/clusterNodes.ts";
import { switchRunning } from "../../src/world/database/clusterService.ts";
import { failOver } from "../../src/world/database/failOver.ts";
import { clusterClass } from "./_shared/cluster.ts";
import { nodeParameters, nodeSteps } from "./_shared/nodeSteps.ts";

export default defineCmdlet({
  name: "Stop-ClusterNode",
  module: "FailoverClusters",
  className: clusterClass("StopClusterNode"),
  editions: ["Desktop"],
  source: "document",
  synopsis: "Stops the cluster service of servers of a failover cluster.",
  parameters: {
    ...nodeParameters,
    Wait: "int",
  },
  examples: [
    {
      title: "A server leaves its cluster",
      transcript:
        "PS> $null = New-DatabaseAvailabilityGroup DAG1 -WitnessServer SERVER -WitnessDirectory C:\\W; Add-DatabaseAvailabilityGroupServer DAG1 SERVER\nPS> (Stop-ClusterNode SERVER).State\nDown\nPS> (Get-Service ClusSvc).Status\nStopped\n",
    },
  ],
  steps: nodeSteps(({ world, group }, { server }) => {
    switchRunning(world, server.name, false);
    moveCoreGroup(world, group);
    failOver(world, server.name);
  }),
});
