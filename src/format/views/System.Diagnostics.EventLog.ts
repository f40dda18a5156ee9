import { getMember } from "../../objects/members/getMember.ts";
import { formatOperator } from "../../objects/ops/formatOperator.ts";
import type { ViewFile } from "./View.ts";
import { column, table } from "./viewParts.ts";

const views: ViewFile = () => [
  table(
    "System.Diagnostics.EventLog",
    ["System.Diagnostics.EventLog"],
    [
      column((log) => formatOperator("{0:N0}", [getMember(log, "MaximumKilobytes")]), {
        label: "Max(K)",
        width: 8,
        alignment: "Right",
      }),
      column("MinimumRetentionDays", { label: "Retain", width: 6, alignment: "Right" }),
      column("OverflowAction", { width: 18 }),
      column((log) => formatOperator("{0:N0}", [getMember(getMember(log, "Entries"), "Count")]), {
        label: "Entries",
        width: 10,
        alignment: "Right",
      }),
      column("Log"),
    ],
  ),
];

export default views;
