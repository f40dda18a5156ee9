import type { ViewFile } from "./View.ts";
import { column, table } from "./viewParts.ts";

/** The state of an application pool or a site (observed). */
const views: ViewFile = () => [
  table("attribute", ["Microsoft.IIs.PowerShell.Framework.ConfigurationAttribute"], [column("Value")]),
];

export default views;
