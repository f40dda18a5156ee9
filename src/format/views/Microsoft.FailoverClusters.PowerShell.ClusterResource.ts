import type { ViewFile } from "./View.ts";
import { column, table } from "./viewParts.ts";

/** The objects of a failover cluster (widths inferred). */
const views: ViewFile = () => [
  table(
    "ClusterResource",
    ["Microsoft.FailoverClusters.PowerShell.ClusterResource"],
    [
      column("Name", { width: 20 }),
      column("State", { width: 8 }),
      column("OwnerGroup", { width: 15 }),
      column("ResourceType"),
    ],
  ),
];

export default views;
