import type { ViewFile } from "./View.ts";
import { column, table } from "./viewParts.ts";

const type = "Microsoft.Powershell.Utility.FileHash";

/** Get-FileHash of Windows PowerShell is a script and gives objects of its own making. */
const views: ViewFile = () => [
  {
    ...table(
      type,
      [type],
      [
        column("Algorithm", { width: 15, alignment: "Left" }),
        column("Hash", { width: 70, alignment: "Left" }),
        column("Path"),
      ],
    ),
    only: "Desktop",
  },
];

export default views;
