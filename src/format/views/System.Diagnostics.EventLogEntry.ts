import { getMember } from "../../objects/members/getMember.ts";
import { formatOperator } from "../../objects/ops/formatOperator.ts";
import type { ViewFile } from "./View.ts";
import { column, table } from "./viewParts.ts";

const views: ViewFile = () => [
  table(
    "System.Diagnostics.EventLogEntry",
    ["System.Diagnostics.EventLogEntry"],
    [
      column("Index", { width: 8, alignment: "Right" }),
      column((entry) => formatOperator("{0:MMM dd HH:mm}", [getMember(entry, "TimeGenerated")]), {
        label: "Time",
        width: 13,
      }),
      column("EntryType", { width: 11 }),
      column("Source", { width: 20 }),
      column("InstanceID", { width: 12, alignment: "Right" }),
      column("Message"),
    ],
  ),
];

export default views;
