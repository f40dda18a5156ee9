import { getMember } from "../../objects/members/getMember.ts";
import type { ViewFile } from "./View.ts";
import { column, table } from "./viewParts.ts";

const views: ViewFile = () => [
  table(
    "System.Management.Automation.Subsystem.SubsystemInfo",
    ["System.Management.Automation.Subsystem.SubsystemInfo"],
    [
      column("Kind", { width: 17 }),
      column((subsystem) => getMember(getMember(subsystem, "SubsystemType"), "Name"), {
        label: "SubsystemType",
        width: 18,
      }),
      column("IsRegistered", { width: 12, alignment: "Right", rowAlignment: "Right" }),
      column("Implementations"),
    ],
  ),
];

export default views;
