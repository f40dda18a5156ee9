import { defineCmdlet } from "../../src/command/prelude.ts";
import { PropertyBag } from "../../src/objects/values/PropertyBag.ts";
import { getOrganization } from "../../src/world/Organization.ts";
import { clusterClass, clusterNamed } from "./_shared/cluster.ts";

export default defineCmdlet({
  name: "Get-Cluster",
  module: "FailoverClusters",
  className: clusterClass("GetCluster"),
  editions: ["Desktop"],
  source: "document",
  synopsis: "Shows the failover cluster of a computer.",
  parameters: { Name: { type: "string", position: 0 } },
  examples: [
    {
      title: "The cluster of this server",
      transcript:
        "PS> $null = New-DatabaseAvailabilityGroup DAG1 -WitnessServer SERVER -WitnessDirectory C:\\W; Add-DatabaseAvailabilityGroupServer DAG1 SERVER\nPS> (Get-Cluster).Name\nDAG1\n",
    },
  ],
  steps: (cmdlet, values) => ({
    process() {
      const cluster = clusterNamed(cmdlet, values.Name);
      if (!cluster) return;
      cmdlet.write(
        new PropertyBag("Microsoft.FailoverClusters.PowerShell.Cluster", [
          ["Domain", getOrganization(cluster.world).dnsDomain],
          ["Name", cluster.group.name],
        ]),
      );
    },
  }),
});
