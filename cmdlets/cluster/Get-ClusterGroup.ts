import { defineCmdlet } from "../../src/command/prelude.ts";
import { WildcardPattern } from "../../src/providers/WildcardPattern.ts";
import { clusterClass, clusterNamed, groupNames, groupObject, report } from "./_shared/cluster.ts";

export default defineCmdlet({
  name: "Get-ClusterGroup",
  module: "FailoverClusters",
  className: clusterClass("GetClusterGroup"),
  editions: ["Desktop"],
  source: "document",
  synopsis: "Shows the groups of resources of a failover cluster, and which server has them.",
  parameters: { Name: { type: "string[]", position: 0 }, Cluster: "string" },
  examples: [
    {
      title: "Where the groups of resources are",
      transcript:
        'PS> $null = New-DatabaseAvailabilityGroup DAG1 -WitnessServer SERVER -WitnessDirectory C:\\W; Add-DatabaseAvailabilityGroupServer DAG1 SERVER\nPS> Get-ClusterGroup | ForEach-Object { "$($_.Name): $($_.OwnerNode)" }\nAvailable Storage: SERVER\nCluster Group: SERVER\n',
    },
  ],
  steps: (cmdlet, values) => ({
    process() {
      const cluster = clusterNamed(cmdlet, values.Cluster);
      if (!cluster) return;
      for (const name of values.Name ?? ["*"]) {
        const pattern = WildcardPattern.parse(name);
        const found = groupNames.filter((each) => pattern?.matches(each));
        for (const each of found) cmdlet.write(groupObject(cluster, each));
        if (found.length === 0 && !WildcardPattern.isPattern(name)) {
          const text = `An error occurred opening resource group '${name}'.\n    The cluster group could not be found`;
          report(cmdlet, "Get-ClusterGroup", "ObjectNotFound", text);
        }
      }
    },
  }),
});
