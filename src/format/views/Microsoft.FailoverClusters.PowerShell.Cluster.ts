import type { ViewFile } from "./View.ts";
import { column, table } from "./viewParts.ts";

/** The objects of a failover cluster (widths inferred). */
const views: ViewFile = () => [table("Cluster", ["Microsoft.FailoverClusters.PowerShell.Cluster"], [column("Name")])];

export default views;
