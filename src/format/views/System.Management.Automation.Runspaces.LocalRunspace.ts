import type { ViewFile } from "./View.ts";
import { column, table } from "./viewParts.ts";

const views: ViewFile = () => [
  table(
    "Runspace",
    ["System.Management.Automation.Runspaces.LocalRunspace"],
    [
      column("Id", { width: 3, alignment: "Right" }),
      column("Name", { width: 15 }),
      column(() => "localhost", { label: "ComputerName", width: 15 }),
      column(() => "Local", { label: "Type", width: 13 }),
      column(() => "Opened", { label: "State", width: 13 }),
      column("RunspaceAvailability", { label: "Availability", width: 15 }),
    ],
  ),
];

export default views;
