import { defineCmdlet } from "../../src/command/prelude.ts";
import { clusterClass, clusterNamed, namesOf, nodeObject, nodesNamed } from "./_shared/cluster.ts";
import { nodeParameters } from "./_shared/nodeSteps.ts";

export default defineCmdlet({
  name: "Get-ClusterNode",
  module: "FailoverClusters",
  className: clusterClass("GetClusterNode"),
  editions: ["Desktop"],
  source: "document",
  synopsis: "Shows the servers of a failover cluster and how they are.",
  parameters: nodeParameters,
  examples: [
    {
      title: "How the servers are",
      transcript:
        "PS> $null = New-DatabaseAvailabilityGroup DAG1 -WitnessServer SERVER -WitnessDirectory C:\\W; Add-DatabaseAvailabilityGroupServer DAG1 SERVER\nPS> (Get-ClusterNode SERVER).State\nUp\n",
    },
  ],
  steps: (cmdlet, values) => ({
    process() {
      const cluster = clusterNamed(cmdlet, values.Cluster);
      if (!cluster) return;
      for (const node of nodesNamed(cmdlet, cluster, namesOf(values.Name, values.InputObject)))
        cmdlet.write(nodeObject(cluster, node));
    },
  }),
});
