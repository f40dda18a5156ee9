import type { ViewFile } from "./View.ts";
import { column, table } from "./viewParts.ts";

const views: ViewFile = () => [
  table(
    "PSReadLine-KeyBindings",
    ["Microsoft.PowerShell.KeyHandler"],
    [column("Key"), column("Function"), column("Description")],
  ),
];

export default views;
