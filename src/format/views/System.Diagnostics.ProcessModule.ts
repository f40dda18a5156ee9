import type { ViewFile } from "./View.ts";
import { column, table } from "./viewParts.ts";

const views: ViewFile = () => [
  table(
    "ProcessModule",
    ["System.Diagnostics.ProcessModule"],
    [
      column("Size", { label: "Size(K)", width: 10, alignment: "Right" }),
      column("ModuleName", { width: 50 }),
      column("FileName"),
    ],
  ),
];

export default views;
