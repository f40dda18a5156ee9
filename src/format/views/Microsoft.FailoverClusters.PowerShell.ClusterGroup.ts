import type { ViewFile } from "./View.ts";
import { column, table } from "./viewParts.ts";

/** The objects of a failover cluster (widths inferred). */
const views: ViewFile = () => [
  table(
    "ClusterGroup",
    ["Microsoft.FailoverClusters.PowerShell.ClusterGroup"],
    [column("Name", { width: 20 }), column("OwnerNode", { width: 13 }), column("State")],
  ),
];

export default views;
