import { defineCmdlet } from "../../src/command/prelude.ts";
import { switchPaused } from "../../src/world/database/clusterNodes.ts";
import { clusterClass } from "./_shared/cluster.ts";
import { nodeParameters, nodeSteps } from "./_shared/nodeSteps.ts";

export default defineCmdlet({
  name: "Resume-ClusterNode",
  module: "FailoverClusters",
  className: clusterClass("ResumeClusterNode"),
  editions: ["Desktop"],
  source: "document",
  synopsis: "Lets paused servers of a failover cluster take part again.",
  parameters: {
    ...nodeParameters,
    /** Groups of resources stay where they are unless somebody moves them. */
    Failback: "string",
  },
  examples: [
    {
      title: "The end of a pause",
      transcript:
        "PS> $null = New-DatabaseAvailabilityGroup DAG1 -WitnessServer SERVER -WitnessDirectory C:\\W; Add-DatabaseAvailabilityGroupServer DAG1 SERVER\nPS> $null = Suspend-ClusterNode SERVER\nPS> (Resume-ClusterNode SERVER).State\nUp\n",
    },
  ],
  steps: nodeSteps(({ world, group }, { server }) => {
    switchPaused(world, group, server.guid, false);
  }),
});
