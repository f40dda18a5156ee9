import type { ViewFile } from "./View.ts";
import { column, table } from "./viewParts.ts";

/** The objects of a failover cluster (widths inferred). */
const views: ViewFile = () => [
  table(
    "ClusterQuorumSettings",
    ["Microsoft.FailoverClusters.PowerShell.ClusterQuorumSettings"],
    [column("Cluster", { width: 20 }), column("QuorumResource", { width: 20 }), column("QuorumType")],
  ),
];

export default views;
