import type { ViewFile } from "./View.ts";
import { column, table } from "./viewParts.ts";

const types = ["Microsoft.PowerShell.Commands.HistoryInfo"];

const views: ViewFile = (edition) => [
  edition === "Core"
    ? table("history", types, [
        column("Id", { width: 4, alignment: "Right" }),
        column("Duration", { width: 12, alignment: "Right" }),
        column("CommandLine"),
      ])
    : table("history", types, [column("Id", { width: 4, alignment: "Right" }), column("CommandLine")]),
];

export default views;
