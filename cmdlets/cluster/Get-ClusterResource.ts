import { defineCmdlet } from "../../src/command/prelude.ts";
import { PropertyBag } from "../../src/objects/values/PropertyBag.ts";
import { WildcardPattern } from "../../src/providers/WildcardPattern.ts";
import { ownerOfCluster, witnessInUse } from "../../src/world/database/clusterNodes.ts";
import { clusterClass, clusterNamed, report, witnessResource } from "./_shared/cluster.ts";

export default defineCmdlet({
  name: "Get-ClusterResource",
  module: "FailoverClusters",
  className: clusterClass("GetClusterResource"),
  editions: ["Desktop"],
  source: "document",
  synopsis: "Shows the resources of a failover cluster.",
  parameters: { Name: { type: "string[]", position: 0 }, Cluster: "string" },
  examples: [
    {
      title: "Which there are",
      transcript:
        "PS> $null = New-DatabaseAvailabilityGroup DAG1 -WitnessServer SERVER -WitnessDirectory C:\\W; Add-DatabaseAvailabilityGroupServer DAG1 SERVER\nPS> (Get-ClusterResource).Name\nCluster IP Address\nCluster Name\n",
    },
  ],
  steps: (cmdlet, values) => ({
    process() {
      const cluster = clusterNamed(cmdlet, values.Cluster);
      if (!cluster) return;
      const owner = ownerOfCluster(cluster.world, cluster.group);
      const all = [
        ["Cluster IP Address", "IP Address"],
        ["Cluster Name", "Network Name"],
        ...(witnessInUse(cluster.world, cluster.group) === "None" ? [] : [[witnessResource, "File Share Witness"]]),
      ];
      for (const name of values.Name ?? ["*"]) {
        const pattern = WildcardPattern.parse(name);
        const found = all.filter(([each]) => pattern?.matches(each));
        for (const [each, type] of found)
          cmdlet.write(
            new PropertyBag("Microsoft.FailoverClusters.PowerShell.ClusterResource", [
              ["Cluster", cluster.group.name],
              ["IsCoreResource", true],
              ["State", owner ? "Online" : "Offline"],
              ["OwnerGroup", "Cluster Group"],
              ["OwnerNode", owner?.name ?? null],
              ["ResourceType", type],
              ["Name", each],
            ]),
          );
        if (found.length === 0 && !WildcardPattern.isPattern(name)) {
          const text = `An error occurred opening resource '${name}'.\n    The cluster resource could not be found`;
          report(cmdlet, "Get-ClusterResource", "ObjectNotFound", text);
        }
      }
    },
  }),
});
