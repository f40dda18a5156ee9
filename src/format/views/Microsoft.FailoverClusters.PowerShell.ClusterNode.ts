import type { ViewFile } from "./View.ts";
import { column, table } from "./viewParts.ts";

/** The objects of a failover cluster (widths inferred). */
const views: ViewFile = () => [
  table(
    "ClusterNode",
    ["Microsoft.FailoverClusters.PowerShell.ClusterNode"],
    [column("Name", { width: 20 }), column("Id", { width: 5, label: "ID" }), column("State")],
  ),
];

export default views;
