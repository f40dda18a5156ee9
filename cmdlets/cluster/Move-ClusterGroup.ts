import { defineCmdlet } from "../../src/command/prelude.ts";
import { ownerOfCluster, putClusterValues } from "../../src/world/database/clusterNodes.ts";
import { nounObjects } from "../../src/world/nouns/rows/NounRow.ts";
import { clusterClass, clusterNamed, groupNames, groupObject, nodesNamed, report } from "./_shared/cluster.ts";

export default defineCmdlet({
  name: "Move-ClusterGroup",
  module: "FailoverClusters",
  className: clusterClass("MoveClusterGroup"),
  editions: ["Desktop"],
  source: "document",
  synopsis: "Moves a group of resources of a failover cluster to another server.",
  parameters: {
    Name: { type: "string", position: 0, mandatory: true, pipeline: "property" },
    Node: { type: "string", position: 1 },
    Cluster: "string",
    Wait: "int",
  },
  examples: [
    {
      title: "The group of the cluster itself",
      transcript:
        "PS> $null = New-DatabaseAvailabilityGroup DAG1 -WitnessServer SERVER -WitnessDirectory C:\\W; Add-DatabaseAvailabilityGroupServer DAG1 SERVER\nPS> (Move-ClusterGroup 'Cluster Group' SERVER).OwnerNode\nSERVER\n",
    },
  ],
  steps: (cmdlet, values) => ({
    process() {
      const cluster = clusterNamed(cmdlet, values.Cluster);
      if (!cluster) return;
      const { world, group } = cluster;
      const name = groupNames.find((each) => each.toLowerCase() === (values.Name ?? "").toLowerCase());
      if (name === undefined) {
        const text = `An error occurred opening resource group '${values.Name}'.\n    The cluster group could not be found`;
        report(cmdlet, "Move-ClusterGroup", "ObjectNotFound", text);
        return;
      }
      const owner = ownerOfCluster(world, group);
      const wanted = values.Node === undefined ? undefined : [values.Node];
      const up = nodesNamed(cmdlet, cluster, wanted).filter(
        ({ server, state }) => state === "Up" && (wanted !== undefined || server.guid !== owner?.guid),
      );
      if (up.length === 0) {
        const text = `An error occurred while moving clustered role '${name}'.\n    The operation failed because either the specified cluster node is not the owner of the group, or the node is not a possible owner of the group`;
        report(cmdlet, "Move-ClusterGroup", "InvalidOperation", text);
        return;
      }
      putClusterValues(world, group, { ClusterOwner: up[0].server.guid });
      cmdlet.write(groupObject({ world, group: world.store.get(nounObjects, group.guid) ?? group }, name));
    },
  }),
});
