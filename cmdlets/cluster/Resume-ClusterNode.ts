import { defineCmdlet } from "../../src/command/prelude.ts";
import { ownMachine } from "../../src/providers/machine/ownMachine.ts";
import { switchPaused } from "../../src/world/database/clusterNodes.ts";
import { worldKey } from "../../src/world/worldKey.ts";
import { clusterClass } from "./_shared/cluster.ts";
import { nodeSteps } from "./_shared/nodeSteps.ts";

export default defineCmdlet({
  name: "Resume-ClusterNode",
  module: "FailoverClusters",
  className: clusterClass("ResumeClusterNode"),
  editions: ["Desktop"],
  source: "document",
  synopsis: "Lets paused servers of a failover cluster take part again.",
  parameters: {
    Name: { type: "string[]", position: 0 },
    Cluster: "string",
    InputObject: { type: "psobject", pipeline: "value" },
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
  steps: (cmdlet, values) => ({
    process() {
      nodeSteps(cmdlet, values, ownMachine(cmdlet.service(worldKey)).name, ({ world, group }, { server }) => {
        switchPaused(world, group, server.guid, false);
      });
    },
  }),
});
