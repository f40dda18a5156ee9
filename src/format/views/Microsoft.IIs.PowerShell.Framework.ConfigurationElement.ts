import type { ViewFile } from "./View.ts";
import { column, table } from "./viewParts.ts";

/** A site of the web server (widths observed in samples of the documentation). */
const views: ViewFile = () => [
  {
    ...table(
      "site",
      ["Microsoft.IIs.PowerShell.Framework.ConfigurationElement"],
      [
        column("name", { width: 16, label: "Name" }),
        column("id", { width: 4, label: "ID", alignment: "Left" }),
        column("state", { width: 10, label: "State" }),
        column("physicalPath", { width: 30, label: "Physical Path" }),
        column("bindings", { label: "Bindings" }),
      ],
    ),
    wrap: true,
  },
];

export default views;
