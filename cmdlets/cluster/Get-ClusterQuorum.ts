import { defineCmdlet } from "../../src/command/prelude.ts";
import { PropertyBag } from "../../src/objects/values/PropertyBag.ts";
import { witnessInUse } from "../../src/world/database/clusterNodes.ts";
import { clusterClass, clusterNamed, witnessResource } from "./_shared/cluster.ts";

export default defineCmdlet({
  name: "Get-ClusterQuorum",
  module: "FailoverClusters",
  className: clusterClass("GetClusterQuorum"),
  editions: ["Desktop"],
  source: "document",
  synopsis: "Tells what decides whether a failover cluster has a majority.",
  parameters: { Cluster: { type: "string", position: 0 } },
  examples: [
    {
      title: "An odd number of servers needs no witness",
      transcript:
        "PS> $null = New-DatabaseAvailabilityGroup DAG1 -WitnessServer SERVER -WitnessDirectory C:\\W; Add-DatabaseAvailabilityGroupServer DAG1 SERVER\nPS> (Get-ClusterQuorum).QuorumType\nNodeMajority\n",
    },
  ],
  steps: (cmdlet, values) => ({
    process() {
      const cluster = clusterNamed(cmdlet, values.Cluster);
      if (!cluster) return;
      const hasWitness = witnessInUse(cluster.world, cluster.group) !== "None";
      cmdlet.write(
        new PropertyBag("Microsoft.FailoverClusters.PowerShell.ClusterQuorumSettings", [
          ["Cluster", cluster.group.name],
          ["QuorumResource", hasWitness ? witnessResource : null],
          ["QuorumType", hasWitness ? "NodeAndFileShareMajority" : "NodeMajority"],
        ]),
      );
    },
  }),
});
